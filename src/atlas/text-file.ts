import { hiddenSigns } from "./hidden-signs.ts";
import { type Problem, problem } from "./problem.ts";

export type TextFile = { readonly text: string | undefined; readonly problems: Problem[] };

/**
 * Decodes a file that an editor wrote. Line ends of Windows become plain ones, so that lines count the same.
 * Without `text` the file is not worth reading on: wrong encoding, or both halves of a merge in it.
 */
export function readText(file: string, bytes: Uint8Array): TextFile {
  const text = decode(bytes)?.replaceAll("\r\n", "\n");
  if (text === undefined) {
    const line = firstUndecodableLine(bytes);
    return stop(
      file,
      line,
      "holds a character that is not UTF-8. Save the file again with the encoding UTF-8.",
    );
  }
  const lines = text.split("\n");
  const mark = lines.findIndex((line) => /^(<{7}|={7}|>{7})(\s|$)/.test(line));
  if (mark >= 0) {
    return stop(
      file,
      mark + 1,
      "holds a merge mark. Keep one of the two versions and delete the lines of <, = and >.",
    );
  }
  const lost = lines.findIndex((line) => line.includes("\uFFFD"));
  const problems =
    lost < 0
      ? []
      : [problem(file, lost + 1, "holds the sign \uFFFD where a letter was lost. Type the letter again.")];
  problems.push(...hiddenSigns(text).map((sign) => problem(file, sign, sign.fault)));
  return { text, problems };
}

const stop = (file: string, line: number, message: string): TextFile => ({
  text: undefined,
  problems: [problem(file, line, message)],
});

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line feed is one byte in UTF-8 and part of no other letter, so lines can be decoded one by one. */
function firstUndecodableLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (decode(bytes.subarray(start, end)) === undefined) break;
    line += 1;
    start = end + 1;
  }
  return line;
}
