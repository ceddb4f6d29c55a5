import { placeHref } from "../atlas/addresses.ts";
import { counted } from "../atlas/words.ts";
import { fill, partOf } from "../explorer/fill.ts";
import { countStatuses, isStanding, namePartners } from "./program.ts";
import type { Community } from "./programs-file.ts";
import type { Town } from "./town.ts";

/** Writes whether the town has partners itself, and leads to its page. */
export function showOwn(root: HTMLElement, town: Town, community: Community | undefined): void {
  const page = partOf(root, "own-page", HTMLAnchorElement);
  fill(root, { own: ownSentence(town.name, community) });
  partOf(root, "section").hidden = !town.section || !!community;
  page.hidden = !community;
  if (!community) return;
  page.href = placeHref(community);
  page.textContent = `${community.name} in these tables, with sources`;
}

/** Returns what the tables hold of a town's own partners. What is dormant, suspended or ended does not count as standing. */
export function ownSentence(name: string, community: Pick<Community, "ties"> | undefined): string {
  if (!community) return `These tables hold no partner of ${name}. They are not complete: ask the city.`;
  const { ties } = community;
  const standing = ties.filter(isStanding).length;
  const partners = `${namePartners(ties, Infinity)}.`;
  // Whoever has one status, other than the usual, has it beside the names.
  const uniform = ties.every(({ status }) => status === ties[0]?.status && status !== "listed");
  const statuses = uniform ? "" : countStatuses(ties);
  if (standing === 0) {
    const were = ties.length === 1 ? "The partner was" : "The partners were";
    return `${name} is in these tables, but with no partnership that stands${statuses && `: ${statuses}`}. ${were} ${partners}`;
  }
  return `Yes, with ${counted(ties.length, "partner")}: ${partners}${statuses && ` By status: ${statuses}.`}`;
}
