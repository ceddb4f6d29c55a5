import type { z } from "astro/zod";
import { issueFault } from "../atlas/issue-fault.ts";
import type { Fault } from "../atlas/problem.ts";

/** Returns what is wrong with the text of a field, if anything; `name` is what the person who typed it calls the field. */
export function fieldFault(field: z.ZodType, text: string, name: string): Fault | undefined {
  const issue = field.safeParse(text).error?.issues[0];
  return issue && issueFault(issue, { name, value: text, meaning: "" });
}
