import { FAULT_KINDS, FAULT_ROOMS, type FaultKind } from "../atlas/fault-kinds.ts";
import type { Problem } from "../atlas/problem.ts";
import { visible } from "../atlas/visible.ts";
import { checkFolder } from "./check-folder.ts";
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
export async function faultMessages(): Promise<FaultMessage[]> {
  const messages: FaultMessage[] = [];
  for (const [room, kinds] of Object.entries(FAULT_ROOMS)) {
    for (const kind of kinds) {
      const { problems, content } = await answerTo(FAULT_EXAMPLES[kind]);
      const found = problems.find((problem) => problem.kind === kind);
      if (!found) throw new Error(`The example of ${kind} does not let it arise`);
      const written = lineOf(content[found.file], found.line);
      messages.push({ ...found, kind, meaning: FAULT_KINDS[kind], room, written });
    }
  }
  return messages;
}

type Files = Exclude<FaultExample, readonly [string, string, string] | (() => readonly Problem[])>;

/** Returns what the check says of an example, and the content that it says it of. */
export async function answerTo(
  example: FaultExample,
): Promise<{ problems: readonly Problem[]; content: Content }> {
  if (typeof example === "function") return { problems: example(), content: {} };
  const content = isReplacement(example) ? replaced(example) : await withFiles(example);
  // Pages can only be missed where files have gone; the sound content counts as published.
  const gone = Object.keys(SOUND_CONTENT).some((file) => !Object.hasOwn(content, file));
  const earlier = gone ? bytesOf(SOUND_CONTENT) : undefined;
  return { problems: (await checkFolder(bytesOf(content), TODAY, { earlier })).problems, content };
}

const isReplacement = (
  example: Files | readonly [string, string, string],
): example is readonly [string, string, string] => Array.isArray(example);

function replaced([file, from, to]: readonly [string, string, string]): Content {
  const text = SOUND_CONTENT[file];
  if (!text?.includes(from)) throw new Error(`${file} of the sound content does not hold "${from}"`);
  return { ...SOUND_CONTENT, [file]: text.replace(from, () => to) };
}

async function withFiles(example: Files): Promise<Content> {
  const content = new Map<string, string | Uint8Array>(Object.entries(SOUND_CONTENT));
  for (const [file, text] of Object.entries(example)) {
    if (text === null) content.delete(file);
    else content.set(file, typeof text === "function" ? await text() : text);
  }
  return Object.fromEntries(content);
}

const encoder = new TextEncoder();
const bytesOf = (content: Content): Map<string, Uint8Array> =>
  new Map(
    Object.entries(content).map(
      ([file, text]) => [file, typeof text === "string" ? encoder.encode(text) : text] as const,
    ),
  );

function lineOf(text: string | Uint8Array | undefined, line: number): string {
  const whole = typeof text === "string" ? text : new TextDecoder().decode(text?.subarray(0, 1000));
  const written = whole.split("\n")[line - 1] ?? "";
  // Of a picture there is nothing to read.
  if (written === "---" || /\0|PNG|JFIF/.test(whole)) return "";
  return visible(written.length > MOST_LETTERS ? `${written.slice(0, MOST_LETTERS)} …` : written);
}
