import { hiddenSigns } from "./hidden-signs.ts";
import { fault, type Problem, problem } from "./problem.ts";

export type TextFile = { readonly text: string | undefined; readonly problems: Problem[] };

/** Stands for what could not be decoded, in a file that was saved with it or in a line that is read regardless. */
const LOST = "\uFFFD";

/**
 * Decodes a file that an editor wrote. Line ends of Windows become plain ones, so that lines count the same.
 * Without `text` the file is not worth reading on: wrong encoding, or both halves of a merge in it.
 */
export function readText(file: string, bytes: Uint8Array): TextFile {
  const text = decode(bytes)?.replaceAll("\r\n", "\n");
  if (text === undefined) {
    const found = fault(
      "not-utf-8",
      "holds a character that is not UTF-8",
      "Save the file again with the encoding UTF-8.",
    );
    return { text, problems: [problem(file, firstUndecodable(bytes), found)] };
  }
  const lines = text.split("\n");
  const mark = lines.findIndex((line) => /^(<{7}|={7}|>{7})(\s|$)/.test(line));
  if (mark >= 0) {
    const found = fault(
      "merge-mark",
      "holds a merge mark: two versions of one passage stand here, one below the other",
      "Keep one of the two versions and delete the lines of <, = and >.",
    );
    return { text: undefined, problems: [problem(file, mark + 1, found)] };
  }
  const hidden = hiddenSigns(text).map((sign) => problem(file, sign, sign.fault));
  const lost = lines.findIndex((line) => line.includes(LOST));
  if (lost < 0) return { text, problems: hidden };
  const spot = { line: lost + 1, column: (lines[lost] ?? "").indexOf(LOST) + 1 };
  const found = fault(
    "lost-letter",
    `holds the sign ${LOST} where a letter was lost`,
    "Type the letter again.",
  );
  return { text, problems: [problem(file, spot, found), ...hidden] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line feed is one byte in UTF-8 and part of no other letter, so lines can be decoded one by one. */
function firstUndecodable(bytes: Uint8Array) {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (decode(bytes.subarray(start, end)) === undefined) break;
    line += 1;
    start = end + 1;
  }
  const rest = new TextDecoder().decode(bytes.subarray(start));
  return { line, column: rest.indexOf(LOST) + 1 };
}
