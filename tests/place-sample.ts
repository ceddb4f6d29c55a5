import type { BuiltPage } from "./built-site.ts";

/** Of how many pages of places one is looked at, beside the extremes. */
const EVERY = 50;
/** How many of the longest and of the shortest pages are looked at. */
const EXTREMES = 5;

/**
 * Returns all pages but those of places, and of these four thousand, which one template makes, a stated sample: the five
 * longest and the five shortest, those with a name in another language up to as many again, and every fiftieth.
 */
export function withSampleOfPlaces(pages: readonly BuiltPage[]): BuiltPage[] {
  const places = pages.filter(({ path }) => isPlace(path));
  const bySize = places.toSorted((a, b) => a.html.length - b.html.length);
  const native = places.filter(({ html }) => html.includes('class="native"'));
  const sample = new Set([
    ...bySize.slice(0, EXTREMES),
    ...bySize.slice(-EXTREMES),
    ...native.filter((_, i) => i % Math.ceil(native.length / (2 * EXTREMES)) === 0),
    ...places.filter((_, i) => i % EVERY === 0),
  ]);
  return pages.filter((page) => !isPlace(page.path) || sample.has(page));
}

const isPlace = (path: string) => /^\/places\/.+\/$/.test(path);
