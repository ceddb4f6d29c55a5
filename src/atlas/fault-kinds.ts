import { FIELD_FAULTS } from "./fault-kinds-of-fields.ts";
import { FILE_FAULTS } from "./fault-kinds-of-files.ts";
import { PICTURE_FAULTS } from "./fault-kinds-of-pictures.ts";
import { SAFETY_FAULTS } from "./fault-kinds-of-safety.ts";
import { STYLE_FAULTS } from "./fault-kinds-of-style.ts";
import { TABLE_FAULTS } from "./fault-kinds-of-tables.ts";
import { TEXT_FAULTS } from "./fault-kinds-of-text.ts";

/**
 * Every kind of fault that the check of the content knows, each with what it means in general. The sentence that an editor
 * reads says more: it stands in the rule, with the names and numbers of the case. Each room has its kinds in the order of
 * the alphabet, one a line.
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
