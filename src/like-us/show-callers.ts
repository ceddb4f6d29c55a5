import { placeHref } from "../atlas/addresses.ts";
import { formatDistance, formatKm, formatMiles } from "../atlas/distances.ts";
import { counted, formatNumber } from "../atlas/words.ts";
import { copyOf, fill, partOf } from "../explorer/fill.ts";
import { NEAR_KM, type Neighbor, nearestPrograms, windOf } from "./nearest-programs.ts";
import { namePartners } from "./program.ts";
import type { Community } from "./programs-file.ts";
import type { Town } from "./town.ts";

/** Arms shown, and where nobody is near. */
const [ARMS, FAR_ARMS] = [6, 3];
/** Partners named on an arm. */
const NAMED = 4;
/** A county stands at its seat: nearer than so many km, two points are one. */
const HERE = 1;

/** Writes the nearest communities with a program as the arms of a post. */
export function showCallers(root: HTMLElement, town: Town, communities: readonly Community[]): void {
  const all = nearestPrograms(town.at, town.key, communities);
  const near = all.filter(({ km }) => km <= NEAR_KM).length;
  const model = partOf(root, "arm", HTMLTemplateElement);
  fill(root, { call: callSentence(town.name, near) });
  partOf(root, "arms").replaceChildren(
    ...all.slice(0, near > 0 ? ARMS : FAR_ARMS).map((neighbor) => armOf(neighbor, model)),
  );
}

/** Returns how many communities with a program lie near, or plainly that none does. */
export function callSentence(name: string, near: number): string {
  const within = `within ${formatDistance(NEAR_KM)} of ${name}`;
  if (near === 0) return `No community with a program lies ${within}. These are the nearest all the same.`;
  return `${counted(near, "community", "communities")} with a program ${near === 1 ? "lies" : "lie"} ${within}. Nearest first:`;
}

function armOf({ community, km, bearing }: Neighbor, model: HTMLTemplateElement): HTMLElement {
  const { name, label, kind, population, ties } = community;
  const arm = copyOf(model);
  partOf(arm, "place", HTMLAnchorElement).href = placeHref(community);
  partOf(arm, "arrow", SVGElement).setAttribute("transform", `rotate(${Math.round(bearing)} 10 10)`);
  fill(arm, {
    name,
    area: label.slice(name.length + 2),
    far: km < HERE ? "here" : formatMiles(km),
    way: km < HERE ? "at the same point" : `${formatKm(km)} ${windOf(bearing)}, ${Math.round(bearing)}°`,
    about: [
      kind === "county" ? "A county, not a town." : "",
      population > 0 ? `${formatNumber(population)} people.` : "Population not in these tables.",
      `${ties.length === 1 ? "Partner" : "Partners"}: ${namePartners(ties, NAMED)}.`,
    ].join(" "),
  });
  return arm;
}
