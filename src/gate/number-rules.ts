import { fault } from "../atlas/problem.ts";
import { opening } from "./sentences.ts";
import type { Finding, StyleSetting } from "./style-rules.ts";

/** A count; a year before a noun is none: "in 1965 the two countries". */
const COUNT = String.raw`\b(?!(?:1[89]|20)\d\d\s)(?:\d[\d,.]*\d|hundreds of|thousands of)\s+(?:\w+\s+){0,2}?`;

/** What only the whole network counts. */
const NETWORK = new RegExp(`${COUNT}(?:member (?:cities|communities)|partnerships|affiliations)\\b`, "iu");

/** What it counts where the organization is named, and others count, too. */
const WIDER = new RegExp(`${COUNT}(?:members|communities|countries|programs|sister cities)\\b`, "iu");

const ORGANIZATION = /\bSister Cities International\b|\bSCI\b/;

/**
 * Finds numbers without a source, and counts of the whole network, which every source gives otherwise.
 * `own` is the text with its quotations blank.
 */
export function numberFindings(
  own: string,
  text: string,
  sourced: boolean,
  { story }: StyleSetting,
): Finding[] {
  const findings: Finding[] = [];
  const digit = /\d/.exec(own);
  if (story && !sourced && digit) {
    const what = `has a number without a source: "${opening(text)} …"`;
    const found = fault("number-without-source", what, 'Add <Cite to="…" /> after it.');
    findings.push({ rule: "no-source", at: digit.index, found });
  }
  const named = ORGANIZATION.test(text);
  const count = (named && WIDER.exec(own)) || ((named || !story) && NETWORK.exec(own));
  if (count) {
    const mend =
      'Put the number into content/figures.csv and write <Figure id="…" />, so that it has a date and a source.';
    const found = fault("count-in-text", `counts "${count[0]}" in the text`, mend);
    findings.push({ rule: "not-in-ledger", at: count.index, found });
  }
  return findings;
}
