import type { Line } from "./line.ts";

/** A part of a paper that a translator can answer with one part beside it. */
export type Block =
  | { readonly kind: "heading"; readonly line: Line }
  | { readonly kind: "paragraph"; readonly line: Line }
  /** Numbered, with a name of its own where it has one. */
  | { readonly kind: "clause"; readonly number: number; readonly title?: string; readonly line: Line }
  /** A ruled line to sign on, with what stands below it. */
  | { readonly kind: "signature"; readonly lines: readonly Line[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] };

/** One example draft. */
export type Paper = {
  readonly title: string;
  /** What stands under the title: whom the paper joins, or whose it is. */
  readonly under: Line;
  readonly blocks: readonly Block[];
};

/** Stands above the title of every paper. */
export const MARK = "Example draft, to be read by a lawyer";
/** Stands at the end of every paper. */
export const CAUTION =
  "This is an example. It is neither legal advice nor an official model. Let your attorney read it before anyone uses it. Sister Cities Atlas found no official model text; Sister Cities International has templates for its members. Remove this note before signing.";

export const heading = (line: Line): Block => ({ kind: "heading", line });
export const paragraph = (line: Line): Block => ({ kind: "paragraph", line });
export const signature = (...lines: Line[]): Block => ({ kind: "signature", lines });

/** Returns clauses numbered from a first number on. */
export const clauses = (texts: readonly (readonly [title: string, line: Line])[]): Block[] =>
  texts.map(([title, line], i) => ({ kind: "clause", number: i + 1, title, line }));
