import { type Fault, fault, type Spot } from "./problem.ts";
import { codeOf, CONTROL, HIDDEN, TURNING } from "./visible.ts";

/** Returns the first sign on each line that a reader of the file cannot see. */
export function hiddenSigns(text: string): (Spot & { readonly fault: Fault })[] {
  return text.split("\n").flatMap((words, index) => {
    const found = HIDDEN.exec(words);
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
