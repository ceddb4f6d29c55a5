import type { Atlas } from "./atlas.ts";

/**
 * Computes something of an atlas once and keeps it as long as the atlas: thousands of pages ask for the same index, and
 * building it for each would make the site's build grow with the square of its places.
 */
export function perAtlas<T>(compute: (atlas: Atlas) => T): (atlas: Atlas) => T {
  const kept = new WeakMap<Atlas, { value: T }>();
  return (atlas) => {
    const known = kept.get(atlas) ?? { value: compute(atlas) };
    kept.set(atlas, known);
    return known.value;
  };
}
