import type { z } from "astro/zod";
import { issueSentence } from "../atlas/issue-sentence.ts";

/** Returns what is wrong with the text of a field, to follow its name: "write the date as 2014, 2014-04 or 2014-04-02". */
export function fieldFault(field: z.ZodType, text: string): string | undefined {
  const issue = field.safeParse(text).error?.issues[0];
  return issue && issueSentence(issue, text);
}
