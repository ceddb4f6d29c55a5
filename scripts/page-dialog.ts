import { z } from "astro/zod";
import { keysOf } from "../src/atlas/keys-of.ts";
import { evidenceRow, partnershipRow } from "../src/atlas/schemas.ts";
import { GRADES, LISTS, STATUSES, UNPAGED_LISTS } from "../src/atlas/vocabulary.ts";
import type { Page, PartnershipFacts } from "../src/drafting/draft-partnership.ts";
import { fieldFault } from "../src/drafting/field-fault.ts";
import type { Ask } from "./ask.ts";
import type { Given } from "./flags.ts";
import type { PARTNERSHIP_FLAGS } from "./partnership-flags.ts";
import { Stop } from "./stop.ts";

export type PartnershipGiven = Given<typeof PARTNERSHIP_FLAGS>;

/** Returns the page that shows a partnership, or undefined if there is none. */
export async function pageOf(ask: Ask, given: PartnershipGiven): Promise<Page | undefined> {
  const { url: urlField, published: publishedField } = evidenceRow.shape;
  const [yearSource, source] = [given["year-source"], given["source-url"]];
  if (yearSource !== undefined && source !== undefined && yearSource !== source) {
    throw new Stop(
      2,
      "--source-url and --year-source are two pages, and one run writes one. Give the one that gives the year, then add the other to content/evidence.csv.",
    );
  }
  const url =
    source ??
    yearSource ??
    (await ask.optional({
      flag: "source-url",
      message: "Address of a page that shows the partnership?",
      example: "https://",
      fault: (text) => fieldFault(urlField, text, "answer")?.mend,
    }));
  if (url === undefined) {
    refuseWithoutPage(given);
    return undefined;
  }
  const title =
    given["source-title"] ?? (await ask.text({ flag: "source-title", message: "Title of that page?" }));
  const grade = evidenceRow.shape.grade.parse(
    given.grade ??
      (await ask.choose({ flag: "grade", message: "Who wrote the page?", choices: choicesOf(GRADES) })),
  );
  const publisher =
    given.publisher ?? (await ask.optional({ flag: "publisher", message: "Who published it?" }));
  const published =
    given.published ??
    (await ask.optional({
      flag: "published",
      message: "When was it published?",
      example: "2014-04-02",
      fault: (text) => fieldFault(publishedField, text, "answer")?.mend,
    }));
  return {
    url,
    title,
    grade,
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  };
}

function refuseWithoutPage(given: PartnershipGiven): void {
  const ofPage = (["source-title", "publisher", "published", "grade", "date"] as const).filter(
    (name) => given[name] !== undefined,
  );
  if (ofPage.length > 0)
    throw new Stop(
      2,
      `--source-url is missing: the page of which ${ofPage.map((name) => `--${name}`).join(", ")} speaks.`,
    );
}

/** Returns what else there is to know of a partnership. */
export async function restOf(
  ask: Ask,
  given: PartnershipGiven,
  page: Page | undefined,
): Promise<Omit<PartnershipFacts, "us" | "partner">> {
  const typedYear =
    given.year ??
    given.date?.slice(0, 4) ??
    (await ask.optional({
      flag: "year",
      message: "In which year was it signed?",
      fault: (text) => fieldFault(partnershipRow.shape.year, text, "answer")?.mend,
    }));
  const year = typedYear === undefined ? undefined : Number(typedYear);
  const isSaid = given["year-source"] !== undefined || given.date !== undefined;
  const yearOnPage =
    isSaid ||
    (page !== undefined &&
      year !== undefined &&
      (await ask.confirm({ message: `Does the page give the year ${year}?`, otherwise: false })));
  const status = partnershipRow.shape.status.parse(
    given.status ??
      (await ask.choose({
        flag: "status",
        message: "What is known about the partnership today?",
        choices: choicesOf(STATUSES),
        otherwise: page ? "listed" : "unconfirmed",
      })),
  );
  const lapsed = status === "dormant" || status === "suspended" || status === "ended";
  if (lapsed && !page && given["status-source"] === undefined)
    throw new Stop(
      2,
      `--status ${status} needs a page that says so, --source-url, or --status-source with an id of sources.csv.`,
    );
  const foundOn = await listOf(ask, given, page);
  const statusSource = given["status-source"];
  return {
    page,
    year,
    yearOnPage,
    date: given.date,
    foundOn,
    status,
    statusDate: given["status-date"],
    statusSource: statusSource?.split(/\s+/),
  };
}

async function listOf(ask: Ask, given: PartnershipGiven, page: Page | undefined) {
  const typed =
    given["found-on"] ??
    (page === undefined
      ? await ask.choose({
          flag: "found-on",
          message: "Where did you find the pair? Without a page, name a list",
          choices: UNPAGED_LISTS.map((value) => ({ value, label: LISTS[value] })),
        })
      : undefined);
  return typed === undefined ? undefined : z.enum(UNPAGED_LISTS).parse(typed);
}

const choicesOf = (vocabulary: Readonly<Record<string, string>>) =>
  keysOf(vocabulary).map((value) => ({ value, label: vocabulary[value] ?? value }));
