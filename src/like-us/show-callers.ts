import { placeHref, stateHref } from "../atlas/addresses.ts";
import { formatDistance, formatKm, formatMiles } from "../atlas/distances.ts";
import { formatNumber } from "../atlas/words.ts";
import { copyOf, fill, partOf } from "../explorer/fill.ts";
import { NEAR_KM, type Neighbor, nearestPrograms, windOf } from "./nearest-programs.ts";
import { namePartners } from "./program.ts";
import type { Programs } from "./programs-file.ts";
import type { Town } from "./town.ts";

/** Arms shown, and where nobody is near. */
const [ARMS, FAR_ARMS] = [6, 3];
/** Partners named on an arm. */
const NAMED = 4;
/** A county stands at its seat: nearer than so many km, two points are one. */
const HERE = 1;

/** Writes the nearest communities with a program as the arms of a post. */
export function showCallers(root: HTMLElement, town: Town, { communities, states }: Programs): void {
  const all = nearestPrograms(town.at, town.key, communities);
  const near = all.filter(({ km }) => km <= NEAR_KM).length;
  const model = partOf(root, "arm", HTMLTemplateElement);
  const state = states.get(town.state);
  const shown = all.slice(0, near > 0 ? ARMS : FAR_ARMS);
  fill(root, { call: callSentence(town.name, near, shown.length), "call-phrase": state?.phrase ?? "" });
  partOf(root, "arms").replaceChildren(
    ...shown.map((neighbor, i) => armOf(neighbor, near > 0 && i >= near, model)),
  );
  const list = partOf(root, "call-state", HTMLAnchorElement);
  list.hidden = !state;
  list.href = stateHref(town.state);
}

/** Returns how many communities are shown and how many with a program lie near, or plainly that none does. */
export function callSentence(name: string, near: number, shown: number): string {
  const within = `within ${formatDistance(NEAR_KM)} of ${name}`;
  if (near === 0) return `No community with a program lies ${within}. The ${shown} nearest, all the same:`;
  return `The ${shown} communities with a program that are nearest; ${formatNumber(near)} ${near === 1 ? "lies" : "lie"} ${within}.`;
}

/** @param beyond whether others lie near and this one does not */
function armOf(
  { community, km, bearing }: Neighbor,
  beyond: boolean,
  model: HTMLTemplateElement,
): HTMLElement {
  const { name, label, kind, population, ties } = community;
  const arm = copyOf(model);
  arm.classList.toggle("beyond", beyond);
  partOf(arm, "place", HTMLAnchorElement).href = placeHref(community);
  partOf(arm, "arrow", SVGElement).setAttribute("transform", `rotate(${Math.round(bearing)} 10 10)`);
  fill(arm, {
    name,
    area: label.slice(name.length + 2),
    far: km < HERE ? "here" : formatMiles(km),
    way: km < HERE ? "at the same point" : `${formatKm(km)} ${windOf(bearing)}, ${Math.round(bearing)}°`,
    about: [
      beyond ? `Farther than ${formatDistance(NEAR_KM)}.` : "",
      kind === "county" ? "A county, not a town." : "",
      population > 0 ? `${formatNumber(population)} people.` : "Population not in these tables.",
      `${ties.length === 1 ? "Partner" : "Partners"}: ${namePartners(ties, NAMED)}.`,
    ]
      .filter(Boolean)
      .join(" "),
  });
  return arm;
}
