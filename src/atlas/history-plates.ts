import { site } from "../site.ts";
import { type ChapterPlate, chapterPlates } from "./chapter-plates.ts";
import { getAtlas, getTimeline, once } from "./queries.ts";

/** Returns the plates of the history page, for the page and for the drawing of which they show parts. */
export const getPlates = once(async (): Promise<readonly ChapterPlate[]> => {
  const [{ partnerships }, events] = await Promise.all([getAtlas(), getTimeline()]);
  return chapterPlates(partnerships, events, Number(site.compiled.slice(0, 4)));
});
