import type { SourceRow } from "../atlas/schemas.ts";

/** A source of the page and its number there. */
export type Citation = { readonly number: number; readonly source: SourceRow };

/**
 * Returns the numbers of the named sources in a page's list, the first being 1.
 * Throws if the page does not list one of them; the content check reports that with its line.
 */
export function citations(ids: string, sources: readonly SourceRow[]): Citation[] {
  return ids
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => {
      const index = sources.findIndex((source) => source.id === id);
      const source = sources[index];
      if (!source) throw new Error(`"${id}" is not among the sources of the page`);
      return { number: index + 1, source };
    });
}
