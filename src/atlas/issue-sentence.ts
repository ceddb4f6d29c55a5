import type { z } from "astro/zod";
import { didYouMean } from "./nearest.ts";

/** Words for the types that Zod names, as an author would say them. */
const EXPECTED: Record<string, string> = {
  string: "must be text; put it between double quotes",
  number: "must be a number",
  int: "must be a whole number",
  boolean: "must be true or false",
  array: "must be a list, one entry a line, each after a hyphen",
  object: "must hold named fields, one a line",
  date: "must be a date such as 2026-11-21",
};

/**
 * Says what is wrong with a value in words that continue its name: `theme "sport" must be one of: …`.
 * Messages written in the schema win over Zod's own, which name types and patterns.
 */
export function issueSentence(issue: z.core.$ZodIssue, value: unknown): string {
  if (!/^(Invalid|Too small|Too big|Unrecognized)/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case "invalid_value": {
      const known = issue.values.map(String);
      return `must be one of: ${known.join(", ")}.${typeof value === "string" ? didYouMean(value, known) : ""}`;
    }
    case "invalid_type":
      return EXPECTED[issue.expected] ?? `must be of the type ${issue.expected}`;
    case "too_small":
      return `must ${amount(issue.origin, "at least", issue.minimum)}`;
    case "too_big":
      return `must ${amount(issue.origin, "at most", issue.maximum)}`;
    case "invalid_format":
      return `has the wrong form${issue.pattern ? ` (expected: ${issue.pattern})` : ""}`;
    default:
      return issue.message;
  }
}

function amount(origin: string, bound: string, limit: number | bigint): string {
  if (origin === "string") return `have ${bound} ${limit} characters`;
  if (origin === "array") return `have ${bound} ${limit} entries`;
  return `be ${bound} ${limit}`;
}
