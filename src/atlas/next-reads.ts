import { compareIds } from "./compare.ts";
import type { Exchange } from "./queries.ts";

/** Returns the two exchanges to read after one: a shared place counts most, then the theme, then nearness in time. */
export function nextReads(current: Exchange, all: readonly Exchange[]): Exchange[] {
  const near = new Set([current.us.id, ...current.partners.map(({ id }) => id)]);
  const rank = (other: Exchange) => {
    const sharesPlace = [other.us, ...other.partners].some(({ id }) => near.has(id));
    const sharesTheme = other.matter.theme === current.matter.theme;
    return (
      (sharesPlace ? 0 : 2000) + (sharesTheme ? 0 : 1000) + Math.abs(other.matter.year - current.matter.year)
    );
  };
  return all
    .filter(({ slug }) => slug !== current.slug)
    .sort((a, b) => rank(a) - rank(b) || compareIds(a.slug, b.slug))
    .slice(0, 2);
}
