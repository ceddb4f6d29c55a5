import type { Fault, Spot } from "../atlas/problem.ts";
import type { StyleRule } from "../atlas/vocabulary.ts";
import { numberFindings } from "./number-rules.ts";
import type { Passage } from "./passages.ts";
import { quotationFindings, withoutQuotations } from "./quotation-rules.ts";
import { lengthFindings } from "./length-rules.ts";
import { wordFindings } from "./word-rules.ts";

/** What a rule of style finds in a passage, and where in it. */
export type Finding = { readonly rule: StyleRule; readonly at: number; readonly found: Fault };

/** What a passage does against a rule of style. */
export type StyleFault = {
  readonly rule: StyleRule;
  readonly spot: Spot;
  /** The passage, so that an author can overrule the rule for it. */
  readonly passage: string;
  readonly found: Fault;
};

/** What kind of document the passage stands in decides which rules hold. */
export type StyleSetting = {
  /** A story: its numbers are its own, and every paragraph with one names a source. */
  readonly story: boolean;
};

/** Returns what a passage does against the rules of style. */
export function styleFaults(passage: Passage, setting: StyleSetting): StyleFault[] {
  // Where an author breaks a line says nothing. A blank for each keeps every place where it was.
  const text = passage.text.replaceAll("\n", " ");
  const own = withoutQuotations(text);
  const findings = [
    ...wordFindings(own),
    ...lengthFindings(text, passage.kind),
    ...(passage.kind === "paragraph"
      ? [...numberFindings(own, text, passage.sourced, setting), ...quotationFindings(text, passage.sourced)]
      : []),
  ];
  return findings.map(({ rule, at, found }) => ({ rule, spot: passage.spotAt(at), passage: text, found }));
}
