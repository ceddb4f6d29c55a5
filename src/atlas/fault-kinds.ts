import { FIELD_FAULTS } from "./fault-kinds-of-fields.ts";
import { FILE_FAULTS } from "./fault-kinds-of-files.ts";
import { PICTURE_FAULTS } from "./fault-kinds-of-pictures.ts";
import { SAFETY_FAULTS } from "./fault-kinds-of-safety.ts";
import { STYLE_FAULTS } from "./fault-kinds-of-style.ts";
import { TABLE_FAULTS } from "./fault-kinds-of-tables.ts";
import { TEXT_FAULTS } from "./fault-kinds-of-text.ts";
import { keysOf } from "./keys-of.ts";

/**
 * Every kind of fault that the check of the content knows, each with what it means in general. The sentence that an editor
 * reads says more: it stands in the rule, with the names and numbers of the case.
 *
 * To add one: write its kind and meaning into the file of its room, in the order of the alphabet; let a rule of the gate
 * return `fault(kind, what, mend)`; and give it an example in `src/gate/fault-examples.fixture.ts`, without which the types
 * do not hold. `npm run describe` then writes it into the table of messages.
 */
export const FAULT_KINDS = {
  ...FILE_FAULTS,
  ...TABLE_FAULTS,
  ...FIELD_FAULTS,
  ...TEXT_FAULTS,
  ...PICTURE_FAULTS,
  ...STYLE_FAULTS,
  ...SAFETY_FAULTS,
} as const;
export type FaultKind = keyof typeof FAULT_KINDS;

/** The kinds by room, for those who look one up. */
export const FAULT_ROOMS: Readonly<Record<string, readonly FaultKind[]>> = {
  "Files as a whole": keysOf(FILE_FAULTS),
  Tables: keysOf(TABLE_FAULTS),
  "Fields and cells": keysOf(FIELD_FAULTS),
  "Text below the fields": keysOf(TEXT_FAULTS),
  Pictures: keysOf(PICTURE_FAULTS),
  Style: keysOf(STYLE_FAULTS),
  "What could run, load or hide something": keysOf(SAFETY_FAULTS),
};
