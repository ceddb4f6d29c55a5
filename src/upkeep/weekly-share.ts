import { createHash } from "node:crypto";

/** Each address is visited once in so many weeks. */
export const WEEKS = 8;

const WEEK = 7 * 86_400_000;
const A_MONDAY = Date.UTC(1970, 0, 5);

/** Returns the number of the week, from Monday to Sunday in UTC; it never starts over. */
export const weekOf = (now: Date): number => Math.floor((now.valueOf() - A_MONDAY) / WEEK);

/**
 * Returns the addresses whose turn it is in a week. The share of an address depends on nothing but its letters, so that
 * new ones move no other.
 */
export function weeklyShare(addresses: Iterable<string>, week: number): string[] {
  return [...addresses].filter(
    (address) => createHash("sha256").update(address).digest().readUInt32BE() % WEEKS === week % WEEKS,
  );
}
