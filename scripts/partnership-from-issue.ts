import { evidenceRow } from "../src/atlas/schemas.ts";
import { PARTNERSHIP_FORM } from "../src/drafting/add-a-partnership-form.ts";
import { oneLine } from "../src/drafting/clean-words.ts";
import { fieldFault } from "../src/drafting/field-fault.ts";
import type { NewRow } from "../src/drafting/insert-row.ts";
import { type Issue, UnusableIssue } from "../src/drafting/read-issue.ts";
import { silence } from "./ask.ts";
import type { Content } from "./content-tables.ts";
import type { PartnershipGiven } from "./page-dialog.ts";
import { sideOf } from "./pair-dialog.ts";
import { partnershipRows } from "./partnership-rows.ts";
import type { PlaceAnswer } from "./place-dialog.ts";
import { Stop } from "./stop.ts";

type FieldId = (typeof PARTNERSHIP_FORM.fields)[number]["id"];

/** Answers that a field of evidence.csv takes as they are. */
const CHECKED = ["date", "url", "published"] as const;

/**
 * Returns the rows that a filled-in form asks for, and what to look at in them.
 * @throws UnusableIssue if an answer cannot be used; Stop with code 1 if the tables have the pair
 */
export async function partnershipFromIssue(
  { answers, remarks }: Issue,
  content: Content,
): Promise<{ readonly rows: readonly NewRow[]; readonly remarks: readonly string[] }> {
  const answer = (id: FieldId): string | undefined => oneLine(answers.get(id) ?? "") || undefined;
  const faults = CHECKED.flatMap((id) => {
    const words = answer(id);
    const fault = words === undefined ? undefined : fieldFault(evidenceRow.shape[id], words, "it");
    return fault === undefined ? [] : [`${says(id)} cannot be used: "${words ?? ""}". ${fault.mend}`];
  });
  if (faults.length > 0) throw new UnusableIssue(faults.join("\n"));

  const us = await side(content, "us", answer("us"));
  const partner = await side(content, "partner", answer("partner"));
  const rows = await partnershipRows(content, silence, flagsOf(answer), { us, partner });
  const kinds = [
    ["us", us],
    ["partner", partner],
  ] as const;
  const doubts = kinds.flatMap(([id, place]) => {
    const kind = answers.get(`${id}_kind`);
    if (kind === undefined || !("row" in place) || place.row.kind === kind) return [];
    return [
      `The form calls ${place.row.name} a ${kind}, and GeoNames knows it as a ${place.row.kind}. Mend the row if need be.`,
    ];
  });
  const note = answers.get("note");
  return { rows, remarks: [...remarks, ...doubts, ...(note === undefined ? [] : [`Sent along: ${note}`])] };
}

/** The answers as the flags of `npm run new:partnership`. A page that gives a year alone gives no date. */
function flagsOf(answer: (id: FieldId) => string | undefined): PartnershipGiven {
  const [date, url, title] = [answer("date"), answer("url"), answer("title")];
  const [grade, publisher, published] = [answer("grade"), answer("publisher"), answer("published")];
  const isYear = date?.length === 4;
  return {
    ...(url !== undefined && { "source-url": url }),
    ...(title !== undefined && { "source-title": title }),
    ...(grade !== undefined && { grade }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(date !== undefined && !isYear && { date }),
    ...(date !== undefined && isYear && url !== undefined && { year: date, "year-source": url }),
    status: answer("status_seen") ?? "listed",
  };
}

/** What is wrong with a place is told by its question, whoever finds it. */
async function side(content: Content, id: "us" | "partner", typed: string | undefined): Promise<PlaceAnswer> {
  try {
    return await sideOf(content, silence, id, typed, true);
  } catch (error) {
    if (error instanceof Stop && error.code === 2)
      throw new UnusableIssue(`${says(id)} cannot be used.\n${error.message}`);
    throw error;
  }
}

const says = (id: FieldId): string =>
  `The answer to "${PARTNERSHIP_FORM.fields.find((field) => field.id === id)?.label ?? id}"`;
