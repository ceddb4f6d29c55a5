import type { PairCard } from "./card.ts";
import type { Inks } from "./inks.ts";
import { letter } from "./lettering.ts";
import { COLUMN, gap, LEFT, type Row, textRow, wrappedRows } from "./rows.ts";

/** Both names of a pair are of one size, in units; below this the shorter one is up to half larger than the longer. */
const EVEN_FROM = 80;

/** Size in units of a name of a pair, by its width in em. */
const pairSize = (width: number): number => Math.min(124, COLUMN / width);

/** Returns the rows of a card of a pair. */
export async function pairRows(
  { names, distance, bearing, more, title }: PairCard,
  { text }: Inks,
): Promise<Row[]> {
  const [us, partner] = names;
  const { width: usWidth } = await letter(us, "display");
  const { width: partnerWidth } = await letter(partner, "display");
  const least = pairSize(Math.max(usWidth, partnerWidth));
  const nameRow = (name: string, width: number) => {
    const size = least < EVEN_FROM ? Math.min(pairSize(width), least * 1.5) : least;
    return textRow(name, "display", size, size * 1.16, text);
  };
  const arrow = "M10 1l7 8h-4v10H7V9H3z";
  const turn = `scale(1.5) rotate(${Math.round(bearing)} 10 10)`;
  return [
    nameRow(us, usWidth),
    {
      height: 0,
      draw: (y) => `<path transform="translate(${LEFT} ${y}) ${turn}" d="${arrow}" fill="${text}"/>`,
    },
    textRow(distance, "text", 28, 40, text, LEFT + 46),
    nameRow(partner, partnerWidth),
    ...(more ? await wrappedRows(more, "text", 28, 36, text) : []),
    gap(20),
    ...(await wrappedRows(title, "display", 42, 48, text)),
  ];
}
