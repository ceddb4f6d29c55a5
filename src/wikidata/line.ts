import type { Edit } from "./edits.ts";
import type { Side } from "./statements.ts";

/** One line of the proposal: what it is about, why it stands there, and what `--apply` does about it, if anything. */
export type Line = {
  readonly about: string;
  readonly reason: string;
  readonly edits: readonly Edit[];
};

/** Returns a line that an editor has to act on. */
export const toRead = (about: string, reason: string): Line => ({ about, reason, edits: [] });

/** Returns the name of a place with its number in Wikidata: "Toledo (Q49239)". */
export const sideName = ({ name, item }: Pick<Side, "name" | "item">): string =>
  name === undefined ? item : `${name} (${item})`;

/** Returns the pages given as references, to be read by whoever checks the line. */
export const pagesToRead = (pages: readonly string[]): string =>
  pages.length === 0 ? "no page is given" : `to read: ${pages.map((page) => `<${page}>`).join(" ")}`;
