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
    const message = `has a number without a source: "${opening(text)} …". Add <Cite to="…" /> after it.`;
    findings.push({ rule: "no-source", at: digit.index, message });
  }
  const named = ORGANIZATION.test(text);
  const count = (named && WIDER.exec(own)) || ((named || !story) && NETWORK.exec(own));
  if (count) {
    const message = `counts "${count[0]}" in the text. Put the number into content/figures.csv and write <Figure id="…" />, so that it has a date and a source.`;
    findings.push({ rule: "not-in-ledger", at: count.index, message });
  }
  return findings;
}
