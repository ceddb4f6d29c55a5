import { z } from "astro/zod";

/** What the query asks for. Any but the first four may be missing from a row. */
const VARIABLES = [
  "us", "usLabel", "partner", "partnerLabel", "statedOn", "usCoord", "usGeonames", "state", "partnerCoord",
  "partnerGeonames", "country", "start", "end", "reference",
] as const; // prettier-ignore
const ESSENTIAL: readonly string[] = VARIABLES.slice(0, 4);

/** One row of the answer: the value of each variable that has one. */
export type Binding = { readonly [V in (typeof VARIABLES)[number]]?: string };

/** A file that is no answer to the query; the message continues "answer.json …". */
export class UnusableAnswer extends Error {}

/** A cell is a text, or a text with its type; numbers come as texts. */
const cell = z.union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)]);
const rows = z.array(z.record(z.string(), cell));
/** The query service's own form, and the two that its page offers for download, which are bare lists. */
const answer = z.union([
  z.object({ head: z.object({ vars: z.array(z.string()) }), results: z.object({ bindings: rows }) }),
  rows,
]);

/**
 * Reads the text of an answer of the Wikidata query service.
 * @throws UnusableAnswer with a plain sentence for anything that is no answer to src/wikidata/query.sparql
 */
export function readAnswer(text: string): Binding[] {
  if (text.trim() === "") throw new UnusableAnswer("is empty.");
  const parsed = answer.safeParse(parseJson(text));
  if (!parsed.success) {
    throw new UnusableAnswer("is JSON, but not the answer of a SPARQL query: it has no rows of variables.");
  }
  const bindings = Array.isArray(parsed.data) ? parsed.data : parsed.data.results.bindings;
  if (bindings.length === 0) throw new UnusableAnswer("holds no rows: the query found nothing.");

  const [wanted, given] = Array.isArray(parsed.data)
    ? [ESSENTIAL, bindings.flatMap((row) => Object.keys(row))]
    : [VARIABLES, parsed.data.head.vars];
  const missing = wanted.filter((name) => !given.includes(name));
  if (missing.length > 0) {
    throw new UnusableAnswer(
      `answers another query: it lacks ${missing.join(", ")}. Run the one in src/wikidata/query.sparql.`,
    );
  }
  return bindings;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnusableAnswer(
      text.includes("TimeoutException")
        ? "was broken off: the query service ran out of time. Ask for one state at a time, as the query says."
        : "is not JSON. Save the answer with Download, JSON file.",
    );
  }
}
