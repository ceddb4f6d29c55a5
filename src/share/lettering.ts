import { readFileSync } from "node:fs";
import satori, { type Font } from "satori";

/** Size at which letters are drawn; a card scales them. Satori rounds to tenths of a unit: too fine to be seen. */
const SIZE = 200;

/**
 * The faces, all of weight 600, with their tracking in em. Static fonts have one optical size each: "display" is the
 * heading face at its largest, "heading" the same at a size to read.
 */
const TRACKING = { display: -0.014, heading: -0.01, text: 0 } as const;
export type Face = keyof typeof TRACKING;

/** Text as outlines, so that it looks the same on every machine. */
export type Lettering = {
  /** Paths without a color, one em being SIZE units; the top of the line is y = 0, its height one em. */
  readonly paths: string;
  /** In em. */
  readonly width: number;
};

const SCRIPTS = ["latin", "latin-ext", "vietnamese"] as const;
const fontsource = (face: string, script: string) =>
  readFileSync(`node_modules/@fontsource/${face}/files/${face}-${script}-600-normal.woff`);

/** Satori takes a letter from the first face of the list that has it, so each script is a face of its own. */
const fonts: Font[] = SCRIPTS.flatMap((script): Font[] => [
  { name: `display-${script}`, weight: 600, data: readFileSync(`src/fonts/fraunces-display-${script}.woff`) },
  { name: `heading-${script}`, weight: 600, data: fontsource("fraunces", script) },
  { name: `text-${script}`, weight: 600, data: fontsource("public-sans", script) },
]);

const known = new Map<string, Promise<Lettering>>();

/** Returns a line of text as outlines. */
export function letter(text: string, face: Face): Promise<Lettering> {
  const key = `${face} ${text}`;
  const lettering = known.get(key) ?? outline(text, face);
  known.set(key, lettering);
  return lettering;
}

/** Returns a function that gives the width, in em, of any run of the words of a text. */
export async function measure(text: string, face: Face): Promise<(run: string) => number> {
  const words = text.split(" ");
  const widths = new Map<string, number>();
  for (const word of words) widths.set(word, (await letter(word, face)).width);
  const space = (await letter("n n", face)).width - 2 * (await letter("n", face)).width;
  return (run) => run.split(" ").reduce((sum, word) => sum + space + (widths.get(word) ?? 0), -space);
}

async function outline(text: string, face: Face): Promise<Lettering> {
  let width = 0;
  const svg = await satori(
    {
      type: "div",
      key: null,
      props: {
        style: {
          display: "flex",
          fontFamily: SCRIPTS.map((script) => `${face}-${script}`).join(", "),
          fontSize: SIZE,
          letterSpacing: TRACKING[face] * SIZE,
          lineHeight: 1,
          whiteSpace: "nowrap",
        },
        children: { type: "span", key: "line", props: { children: text } },
      },
    },
    {
      width: 100 * SIZE,
      height: SIZE,
      fonts,
      onNodeDetected: (node) => {
        if (node.key === "line") width = node.width;
      },
    },
  );
  const paths = [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => `<path d="${d}"/>`).join("");
  return { paths, width: width / SIZE };
}

/** Returns lettering as an element whose top left corner stands at x and y, in units; `size` is its em. */
export function drawLettering(
  { paths }: Lettering,
  x: number,
  y: number,
  size: number,
  color: string,
): string {
  const scale = (size / SIZE).toFixed(4);
  return `<g fill="${color}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale})">${paths}</g>`;
}
