import type { FaultKind } from "../atlas/fault-kinds.ts";
import { FIELD_EXAMPLES } from "./fault-examples-of-fields.fixture.ts";
import { FILE_EXAMPLES } from "./fault-examples-of-files.fixture.ts";
import { STYLE_EXAMPLES } from "./fault-examples-of-style.fixture.ts";
import { TABLE_EXAMPLES } from "./fault-examples-of-tables.fixture.ts";
import { TEXT_EXAMPLES } from "./fault-examples-of-text.fixture.ts";

/**
 * One change to the sound content that lets a kind of fault arise: in a file one text in place of another, or whole files
 * added, written anew or, with null, taken away.
 */
export type FaultExample =
  readonly [file: string, from: string, to: string] | Readonly<Record<string, string | Uint8Array | null>>;

/** The smallest example of each kind of fault, for the tests and for the table of messages. */
export const FAULT_EXAMPLES: Readonly<Record<FaultKind, FaultExample>> = {
  ...FILE_EXAMPLES,
  ...TABLE_EXAMPLES,
  ...FIELD_EXAMPLES,
  ...TEXT_EXAMPLES,
  ...STYLE_EXAMPLES,
};
