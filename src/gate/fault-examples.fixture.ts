import type { FaultKind } from "../atlas/fault-kinds.ts";
import type { Problem } from "../atlas/problem.ts";
import { FIELD_EXAMPLES } from "./fault-examples-of-fields.fixture.ts";
import { FILE_EXAMPLES } from "./fault-examples-of-files.fixture.ts";
import { PICTURE_EXAMPLES } from "./fault-examples-of-pictures.fixture.ts";
import { SAFETY_EXAMPLES } from "./fault-examples-of-safety.fixture.ts";
import { STYLE_EXAMPLES } from "./fault-examples-of-style.fixture.ts";
import { TABLE_EXAMPLES } from "./fault-examples-of-tables.fixture.ts";
import { TEXT_EXAMPLES } from "./fault-examples-of-text.fixture.ts";

/**
 * What lets a kind of fault arise. Mostly one change to the sound content: in a file one text in place of another, or whole
 * files added, written anew or, with null, taken away. What the check of a folder does not reach is asked of its rule.
 */
export type FaultExample =
  | readonly [file: string, from: string, to: string]
  | Readonly<Record<string, string | Uint8Array | (() => Promise<Uint8Array>) | null>>
  | (() => readonly Problem[]);

/** The smallest example of each kind of fault, for the tests and for the table of messages. */
export const FAULT_EXAMPLES: Readonly<Record<FaultKind, FaultExample>> = {
  ...FILE_EXAMPLES,
  ...TABLE_EXAMPLES,
  ...FIELD_EXAMPLES,
  ...TEXT_EXAMPLES,
  ...PICTURE_EXAMPLES,
  ...STYLE_EXAMPLES,
  ...SAFETY_EXAMPLES,
};
