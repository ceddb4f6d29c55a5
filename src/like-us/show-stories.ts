import { formatDistance } from "../atlas/distances.ts";
import { formatNumber } from "../atlas/words.ts";
import { copyOf, fill, partOf } from "../explorer/fill.ts";
import { type LikeStory, likeStories } from "./like-stories.ts";
import { NEAR_KM } from "./nearest-programs.ts";
import type { Story } from "./programs-file.ts";
import type { Town } from "./town.ts";

/** Writes the stories of places near a town or of its size, each with the reason. */
export function showStories(root: HTMLElement, town: Town, stories: readonly Story[]): void {
  const found = likeStories(town, stories, NEAR_KM);
  const model = partOf(root, "story", HTMLTemplateElement);
  fill(root, {
    stories:
      found.length > 0
        ? "Each says why it stands here."
        : "No story here is told of a place that is near, or that has half to twice its people.",
  });
  partOf(root, "story-list").replaceChildren(
    ...found.map((like) => {
      const entry = copyOf(model);
      const link = partOf(entry, "title", HTMLAnchorElement);
      link.href = like.story.href;
      link.textContent = like.story.title;
      fill(entry, {
        pair: `${like.story.us.name} and ${like.story.partner}, ${like.story.year}`,
        why: whySentence(like, town),
      });
      return entry;
    }),
  );
}

/** Returns why a story is shown to somebody from a town. */
export function whySentence({ story: { us }, why, km }: LikeStory, town: Pick<Town, "name" | "population">) {
  if (why === "own") return `Told of ${town.name} itself.`;
  return why === "near"
    ? `Near: ${us.label} is ${formatDistance(km)} away.`
    : `Among the nearest in size of the stories here: ${us.label} has ${formatNumber(us.population)} people, ${town.name} ${formatNumber(town.population)}.`;
}
