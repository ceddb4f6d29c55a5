import { TABLES } from "../src/atlas/content.ts";
import { draftPartnership } from "../src/drafting/draft-partnership.ts";
import { cellsOf, lineOf, type NewRow } from "../src/drafting/insert-row.ts";
import type { Ask } from "./ask.ts";
import { type Content, textOf } from "./content-tables.ts";
import { pageOf, type PartnershipGiven, restOf } from "./page-dialog.ts";
import type { PlaceAnswer } from "./place-dialog.ts";
import { Stop } from "./stop.ts";

/**
 * Returns the rows of a new partnership, in the order in which their files are written: its places, so far as the tables lack
 * them, the pair, and the page that shows it.
 * @throws Stop with code 1 and the line of the pair, if the table has it
 */
export async function partnershipRows(
  content: Content,
  ask: Ask,
  given: PartnershipGiven,
  { us, partner }: { readonly us: PlaceAnswer; readonly partner: PlaceAnswer },
): Promise<NewRow[]> {
  const pair = { us: idOf(us), partner: idOf(partner) };
  refuseKnown(content, pair);
  const page = await pageOf(ask, given);
  const { partnership, evidence } = draftPartnership({ ...pair, ...(await restOf(ask, given, page)) });
  return [
    ...[us, partner].flatMap((place) =>
      "row" in place ? [{ table: "places" as const, cells: cellsOf(place.row) }] : [],
    ),
    { table: "partnerships", cells: cellsOf(partnership) },
    ...(evidence ? [{ table: "evidence" as const, cells: cellsOf(evidence) }] : []),
  ];
}

function idOf(place: PlaceAnswer): string {
  return "row" in place ? place.row.id : place.known.row.value.id;
}

/** @throws Stop with code 1 and the line of the pair, if the table has it */
function refuseKnown(content: Content, pair: { readonly us: string; readonly partner: string }): void {
  const text = textOf(content, TABLES.partnerships.file);
  const line = lineOf(text, { table: "partnerships", cells: pair });
  if (line === undefined) return;
  throw new Stop(
    1,
    `${TABLES.partnerships.file}:${line} has this pair already:
  ${text.split("\n")[line - 1]?.trimEnd() ?? ""}
Edit that line to correct its year or status. A page that shows the pair is a row of ${TABLES.evidence.file} beside the others.`,
  );
}
