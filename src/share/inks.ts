import type { Region } from "../atlas/vocabulary.ts";
import { INKS, REGION_INKS } from "../picture/day-inks.ts";

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
  ground: INKS.bg,
  text: INKS.ink,
  muted: INKS.muted,
  accent: INKS.accent,
  sea: INKS.sea,
  land: INKS.land,
  lines: blend(INKS.sea, INKS.coast, 0.35),
  home: INKS.ink,
  route: (region) => REGION_INKS[region],
};

/** Returns the inks of a card on paper or on the block of a region. */
export function inksOn(ground: "paper" | Region): Inks {
  if (ground === "paper") return onPaper;
  const block = REGION_INKS[ground];
  const text = INKS["on-region"];
  return {
    ground: block,
    text,
    muted: text,
    accent: INKS["line-on-block"],
    sea: blend(block, text, 0.08),
    land: blend(block, text, 0.24),
    lines: blend(block, text, 0.3),
    home: INKS["line-on-block"],
    route: () => INKS["line-on-block"],
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
