import { type Fault, fault, type Spot } from "./problem.ts";

/** Signs that turn the direction of what follows, so that an editor shows another text than the computer reads. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/u;
/** Neither a tab nor the end of a line. */
const CONTROL = /(?![\t\n])\p{Cc}|[\u2028\u2029]|\p{Noncharacter_Code_Point}/u;
/**
 * Signs without a shape. Joiners (in Persian and Hindi), marks of direction (in Arabic and Hebrew) and the signs that
 * choose the shape of the one before have their use in names.
 */
const INVISIBLE = /(?![\u200C-\u200F\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}/u;
const ANY = new RegExp(`${TURNING.source}|${CONTROL.source}|${INVISIBLE.source}`, "u");

/** Returns the first sign on each line that a reader of the file cannot see. */
export function hiddenSigns(text: string): (Spot & { readonly fault: Fault })[] {
  return text.split("\n").flatMap((words, index) => {
    const found = ANY.exec(words);
    if (!found) return [];
    return [{ line: index + 1, column: found.index + 1, fault: signFault(found[0]) }];
  });
}

function signFault(sign: string): Fault {
  const code = codeOf(sign);
  if (TURNING.test(sign)) {
    return fault(
      "turning-sign",
      `holds the sign ${code}, which cannot be seen and turns the direction of the text after it`,
      "Delete it: type the words around it again.",
    );
  }
  if (CONTROL.test(sign)) {
    return fault(
      "control-sign",
      `holds the control sign ${code}, which is no part of a text`,
      "Delete it: type the words around it again, or save the file again as plain text.",
    );
  }
  return fault(
    "invisible-sign",
    `holds the sign ${code}, which cannot be seen`,
    "Delete it: type the words around it again. It often comes along when text is copied from a page.",
  );
}

/** Returns a text in which every sign that cannot be seen stands as its number, so that a message is one plain line. */
export const visible = (text: string): string =>
  text.replaceAll(new RegExp(`[\\n\\t]|${ANY.source}`, "gu"), codeOf);

const codeOf = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
