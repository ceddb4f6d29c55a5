import { FAULT_KINDS, type FaultKind } from "../atlas/fault-kinds.ts";
import { keysOf } from "../atlas/keys-of.ts";

/** One message of the check: what it means in general, and an example with what was written. */
export type FaultMessage = {
  readonly kind: FaultKind;
  readonly meaning: string;
  readonly example?: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    /** The line as it was written. */
    readonly written: string;
    readonly what: string;
    readonly mend: string;
  };
};

/** Returns every message of the check, by kind. */
export const messages = (): FaultMessage[] =>
  keysOf(FAULT_KINDS)
    .toSorted()
    .map((kind) => ({ kind, meaning: FAULT_KINDS[kind] }));
