import { FIELD_FAULTS } from "../atlas/fault-kinds-of-fields.ts";
import { FILE_FAULTS } from "../atlas/fault-kinds-of-files.ts";
import { STYLE_FAULTS } from "../atlas/fault-kinds-of-style.ts";
import { TABLE_FAULTS } from "../atlas/fault-kinds-of-tables.ts";
import { TEXT_FAULTS } from "../atlas/fault-kinds-of-text.ts";

/** One message of the check: what it means in general, and an example with what was written. */
export type FaultMessage = {
  readonly kind: string;
  /** Without a full stop. */
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

/** Messages about one kind of thing. */
export type MessageGroup = { readonly title: string; readonly messages: readonly FaultMessage[] };

/** What the check may speak of, in the order in which editors meet it. */
const GROUPS: readonly (readonly [title: string, faults: Readonly<Record<string, string>>])[] = [
  ["Files", FILE_FAULTS],
  ["Fields and cells", FIELD_FAULTS],
  ["Tables", TABLE_FAULTS],
  ["Texts and their parts", TEXT_FAULTS],
  ["Style", STYLE_FAULTS],
];

/** Returns every message of the check, by what it is about and then by kind. */
export const messageGroups = (): MessageGroup[] =>
  GROUPS.map(([title, faults]) => ({
    title,
    messages: Object.entries(faults)
      .map(([kind, meaning]) => ({ kind, meaning }))
      .sort((a, b) => (a.kind < b.kind ? -1 : 1)),
  }));
