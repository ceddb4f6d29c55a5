/** What the guides for editors give to copy: a row of each of three tables, a story, a picture in it. */
export const COPIES = ["place", "partnership", "evidence", "story", "picture"] as const;
export type Copy = (typeof COPIES)[number];

/** Whose cells or fields the guides explain one by one. */
export const CELLS = ["places", "partnerships", "evidence", "exchanges"] as const;
export type CellsOf = (typeof CELLS)[number];
