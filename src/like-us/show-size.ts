import { placeHref } from "../atlas/addresses.ts";
import { counted, formatNumber } from "../atlas/words.ts";
import { copyOf, fill, partOf } from "../explorer/fill.ts";
import { likeSize, type LikeSize } from "./like-size.ts";
import type { Community } from "./programs-file.ts";
import type { Town } from "./town.ts";

/** Communities shown. */
const SHOWN = 8;

/** Writes the towns of like size, largest first, with the town itself where it stands among them. */
export function showSize(root: HTMLElement, town: Town, communities: readonly Community[]): void {
  const list = partOf(root, "sizes");
  list.replaceChildren();
  if (town.population === 0) {
    fill(root, { size: `The gazetteer gives no population for ${town.name}, so nothing is said of size.` });
    return;
  }
  const alike = likeSize(town.population, town.key, communities, SHOWN);
  const row = partOf(root, "size-row", HTMLTemplateElement);
  const here = copyOf(partOf(root, "size-here", HTMLTemplateElement));
  fill(root, { size: sizeSentence(alike) });
  fill(here, { name: town.name, people: formatNumber(town.population) });
  const larger = alike.communities.filter(({ population }) => population > town.population);
  const others = alike.communities.slice(larger.length);
  list.append(...larger.map((one) => rowOf(one, row)), here, ...others.map((one) => rowOf(one, row)));
}

/** Returns which range of populations is shown, and who is left out. */
export function sizeSentence({ communities, range: [least, most], unsized }: LikeSize): string {
  const shown = `The ${communities.length} towns with a program that are nearest in population have ${formatNumber(least)} to ${formatNumber(most)} people, wherever in the country they lie.`;
  const left =
    unsized > 0
      ? ` ${counted(unsized, "community", "communities")} without a population in these tables ${unsized === 1 ? "is" : "are"} left out.`
      : "";
  return shown + left;
}

function rowOf(community: Community, model: HTMLTemplateElement): HTMLElement {
  const row = copyOf(model);
  const link = partOf(row, "place", HTMLAnchorElement);
  link.href = placeHref(community);
  link.textContent = community.label;
  fill(row, {
    partners: counted(community.ties.length, "partner"),
    people: formatNumber(community.population),
  });
  return row;
}
