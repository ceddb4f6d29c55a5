import type { Answers } from "./answers.ts";
import { type Line, line } from "./line.ts";

/** Returns what our community promises, in the same words in every paper. */
export function promised({ us, gift }: Answers): Line {
  if (!("what" in gift))
    return gift.kind === "staff"
      ? line`${us.community} gives staff time as it can spare it, and no other public money.`
      : line`${us.community} promises neither staff time nor public money.`;
  const what = gift.kind === "money" ? gift.what : line`the following: ${gift.what}`;
  return line`${us.community} gives ${what}. This depends on the budget that the governing body adopts each year. Nothing else is promised.`;
}
