/** What somebody wrote into the form. It is shown as text and never read as anything else. */
export type Value = { readonly value: string };
/** A gap that nobody has filled yet, with what belongs there; it is shown in square brackets. */
export type Blank = { readonly blank: string };
/** A part of a line: words of this site, an answer or a blank. */
export type Piece = string | Value | Blank;
/** The words of one paragraph. */
export type Line = readonly Piece[];

/** Returns the words of a piece, a blank in its brackets. */
export const wordsOf = (piece: Piece): string =>
  typeof piece === "string" ? piece : "value" in piece ? piece.value : `[${piece.blank}]`;

/** True if somebody answered. */
export const isAnswered = (piece: Piece): piece is Value => typeof piece !== "string" && "value" in piece;

/**
 * Tag for templates: line`We write to ${name}.` is a line of words and pieces. Lines may stand within lines. After an
 * answer that ends with a full stop ("Washington, D.C.") the template's own is left out.
 */
export function line(words: TemplateStringsArray, ...inserts: readonly (Piece | Line)[]): Line {
  const pieces: Piece[] = [];
  words.forEach((text, i) => {
    const last = pieces.at(-1);
    const stopped = last !== undefined && isAnswered(last) && /[.!?。]$/u.test(last.value);
    const rest = stopped && text.startsWith(".") ? text.slice(1) : text;
    const insert = inserts[i] ?? [];
    pieces.push(rest, ...(typeof insert === "object" && "length" in insert ? insert : [insert]));
  });
  return pieces.filter((piece) => piece !== "");
}

/**
 * Returns things as a list within a sentence. They may hold commas or an "and" of their own, so two are parted by a
 * comma and more by semicolons: "a, and b", "a; b; and c".
 */
export function series(things: readonly Piece[]): Line {
  const between = things.length > 2 ? "; " : ", ";
  return things.flatMap((thing, i) => [
    ...(i === 0 ? [] : [i === things.length - 1 ? `${between}and ` : between]),
    thing,
  ]);
}
