/** Faults that a failure message shows; one fault of a template stands on hundreds of pages. */
const SHOWN = 12;

/** Returns the first faults of a list and how many more there are, for `expect(shortList(faults)).toEqual([])`. */
export function shortList(faults: readonly string[]): string[] {
  const rest = faults.length - SHOWN;
  return rest > 0 ? [...faults.slice(0, SHOWN), `and ${rest} more`] : [...faults];
}
