import { fitName } from "./break-lines.ts";
import type { NameCard } from "./card.ts";
import type { Inks } from "./inks.ts";
import { measure } from "./lettering.ts";
import { postRow } from "./post-row.ts";
import { COLUMN, gap, type Row, textRow, wrappedRows } from "./rows.ts";

/** Returns the rows of a card of one name. */
export async function nameRows(
  { name, within, line, arms }: NameCard,
  { text, muted }: Inks,
): Promise<Row[]> {
  const { size, lines } = fitName(name, COLUMN, await measure(name, "display"));
  return [
    ...lines.map((words) => textRow(words, "display", size, size * 0.96, text)),
    gap(size * 0.16),
    ...(within ? [textRow(within, "text", 34, 44, muted)] : []),
    gap(14),
    ...(await wrappedRows(line, "text", 28, 38, text)),
    ...(arms.length > 0 ? [gap(18), postRow(arms)] : []),
  ];
}
