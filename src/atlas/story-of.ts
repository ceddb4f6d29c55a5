import type { Place } from "./atlas.ts";

type Told = { readonly us: Pick<Place, "id">; readonly partners: readonly Pick<Place, "id">[] };

/**
 * Finds the featured exchange that tells of a pair: its American community and any of its partners.
 * @param pair the American side first; without one, no exchange is meant
 */
export const storyOf = <Story extends Told>(
  pair: readonly [us: Pick<Place, "id">, partner: Pick<Place, "id">] | undefined,
  stories: readonly Story[],
): Story | undefined =>
  pair &&
  stories.find(({ us, partners }) => us.id === pair[0].id && partners.some(({ id }) => id === pair[1].id));
