import type { Region } from "../atlas/vocabulary.ts";

/** The colors of src/styles/tokens.css by day, which a picture cannot read from there; a test holds them together. */
export const PAPER = {
  bg: "#f6f1e7",
  ink: "#12343b",
  muted: "#4a5f63",
  accent: "#b23a1a",
  sea: "#e9f0ee",
  land: "#d9d3c4",
  coast: "#8a8270",
  "on-region": "#fbf8f1",
  "line-on-block": "#ffd9c7",
} as const;

export const REGION_INKS: Readonly<Record<Region, string>> = {
  europe: "#b23a1a",
  "asia-pacific": "#0b5c6b",
  americas: "#8a5a00",
  "africa-middle-east": "#5b3a8c",
};

/** What a card is drawn with. */
export type Inks = {
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly sea: string;
  readonly land: string;
  readonly lines: string;
  readonly home: string;
  readonly route: (region: Region) => string;
};

const onPaper: Inks = {
  ground: PAPER.bg,
  text: PAPER.ink,
  muted: PAPER.muted,
  accent: PAPER.accent,
  sea: PAPER.sea,
  land: PAPER.land,
  lines: blend(PAPER.sea, PAPER.coast, 0.35),
  home: PAPER.ink,
  route: (region) => REGION_INKS[region],
};

/** Returns the inks of a card on paper or on the block of a region. */
export function inksOn(ground: "paper" | Region): Inks {
  if (ground === "paper") return onPaper;
  const block = REGION_INKS[ground];
  const text = PAPER["on-region"];
  return {
    ground: block,
    text,
    muted: text,
    accent: PAPER["line-on-block"],
    sea: blend(block, text, 0.08),
    land: blend(block, text, 0.24),
    lines: blend(block, text, 0.3),
    home: PAPER["line-on-block"],
    route: () => PAPER["line-on-block"],
  };
}

/** Mixes so much of `b` into `a`; a picture of few flat colors packs well. */
function blend(a: string, b: string, share: number): string {
  const channels = [1, 3, 5].map((i) => {
    const [from, to] = [parseInt(a.slice(i, i + 2), 16), parseInt(b.slice(i, i + 2), 16)];
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
