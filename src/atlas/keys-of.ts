/**
 * Returns the keys of a table that is written out in code, in its order.
 * TypeScript types the keys of any object as string, because there could be more than it knows of; in a literal there are not.
 */
export const keysOf = <K extends string>(table: Record<K, unknown>): [K, ...K[]] =>
  Object.keys(table) as [K, ...K[]];
