import { FAULT_KINDS, FAULT_ROOMS, type FaultKind } from "../atlas/fault-kinds.ts";
import type { Problem } from "../atlas/problem.ts";
import { checkContent } from "./check-content.ts";
import { FAULT_EXAMPLES, type FaultExample } from "./fault-examples.fixture.ts";
import { SOUND_CONTENT } from "./sound-content.fixture.ts";

/** A day long enough after all dates of the sound content, so that the messages are the same every day. */
const TODAY = "2026-11-21";

/** Longer lines are cut in the table: the beginning shows what is meant. */
const MOST_LETTERS = 160;

type Content = Readonly<Record<string, string | Uint8Array>>;

/** One message of the check, as it answers one example. */
export type FaultMessage = Omit<Problem, "kind"> & {
  readonly kind: FaultKind;
  /** What the fault means in general, without a full stop. */
  readonly meaning: string;
  /** Where the kind belongs: "Tables". */
  readonly room: string;
  /** The line of the file that the message is about; empty if it is about the file itself. */
  readonly written: string;
};

/**
 * Returns every message that the check can give, by room and alphabet, each with an example of what was written.
 * @throws Error if an example does not let its fault arise, which a test sees first
 */
export const faultMessages = (): FaultMessage[] =>
  Object.entries(FAULT_ROOMS).flatMap(([room, kinds]) =>
    kinds.map((kind) => {
      const content = changed(FAULT_EXAMPLES[kind]);
      const found = problemsOf(content).find((problem) => problem.kind === kind);
      if (!found) throw new Error(`The example of ${kind} does not let it arise`);
      return { ...found, meaning: FAULT_KINDS[kind], room, written: lineOf(content[found.file], found.line) };
    }),
  );

/** Returns the sound content with the change of an example. */
export function changed(example: FaultExample): Content {
  if (!isReplacement(example)) {
    const files = Object.entries({ ...SOUND_CONTENT, ...example });
    return Object.fromEntries(files.flatMap(([file, text]) => (text === null ? [] : [[file, text]])));
  }
  const [file, from, to] = example;
  const text = SOUND_CONTENT[file];
  if (!text?.includes(from)) throw new Error(`${file} of the sound content does not hold "${from}"`);
  return { ...SOUND_CONTENT, [file]: text.replace(from, () => to) };
}

const isReplacement = (example: FaultExample): example is readonly [string, string, string] =>
  Array.isArray(example);

/** Returns what the check says of a changed content folder, given as texts by file; the sound content counts as published. */
export function problemsOf(content: Content): Problem[] {
  // Pages can only be missed where files have gone: what is published is read anew each time.
  const gone = Object.keys(SOUND_CONTENT).some((file) => !Object.hasOwn(content, file));
  const earlier = gone ? bytesOf(SOUND_CONTENT) : undefined;
  return checkContent(bytesOf(content), TODAY, { earlier }).problems;
}

const encoder = new TextEncoder();
const bytesOf = (content: Content): Map<string, Uint8Array> =>
  new Map(
    Object.entries(content).map(
      ([file, text]) => [file, typeof text === "string" ? encoder.encode(text) : text] as const,
    ),
  );

function lineOf(text: string | Uint8Array | undefined, line: number): string {
  const whole = typeof text === "string" ? text : text ? new TextDecoder().decode(text) : "";
  const written = whole.split("\n")[line - 1] ?? "";
  if (written === "---") return "";
  return written.length > MOST_LETTERS ? `${written.slice(0, MOST_LETTERS)} …` : written;
}
