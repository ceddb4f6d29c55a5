import { distanceKm } from "../map/coordinates.ts";
import { distanceInSize } from "./like-size.ts";
import type { Story } from "./programs-file.ts";
import type { Town } from "./town.ts";

/** A story with what makes its community like a town. */
export type LikeStory = {
  readonly story: Story;
  readonly why: "own" | "near" | "size";
  /** Great-circle distance to its community in km. */
  readonly km: number;
};

/** A community of half to twice the people is of like size. */
const ALIKE = Math.log(2);

/**
 * Returns the stories of a town's own, then the nearest two, then the two of communities most like it in size, if within
 * half and twice its people. A story of a state is told of no town and is left out.
 * @param nearKm a story is near within so many km
 */
export function likeStories(town: Town, stories: readonly Story[], nearKm: number): LikeStory[] {
  const seen = stories
    .filter(({ us }) => us.kind !== "state")
    .map((story) => ({ story, km: distanceKm(town.at, story.us.at) }));
  const own = seen.filter(({ story }) => story.us.town === town.key);
  const others = seen.filter((one) => !own.includes(one));
  const near = others
    .filter(({ km }) => km <= nearKm)
    .sort((a, b) => a.km - b.km || byHref(a, b))
    .slice(0, EACH);
  const size = others
    .filter((one) => !near.includes(one) && one.story.us.town !== undefined)
    .map((one) => ({ ...one, off: distanceInSize(town.population, one.story.us.population) }))
    .filter(({ off }) => off <= ALIKE)
    .sort((a, b) => a.off - b.off || byHref(a, b))
    .slice(0, EACH);
  const because =
    (why: LikeStory["why"]) =>
    ({ story, km }: Omit<LikeStory, "why">) => ({ story, km, why });
  return [...own.map(because("own")), ...near.map(because("near")), ...size.map(because("size"))];
}

/** Stories of each kind. */
const EACH = 2;

const byHref = (a: Pick<LikeStory, "story">, b: Pick<LikeStory, "story">) =>
  a.story.href < b.story.href ? -1 : 1;
