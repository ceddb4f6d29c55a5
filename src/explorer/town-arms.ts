import { placeHref } from "../atlas/addresses.ts";
import { formatMiles } from "../atlas/distances.ts";
import { armLength } from "../atlas/arm-length.ts";
import { spreadOver } from "../atlas/spread-over.ts";
import { STATUSES } from "../atlas/vocabulary.ts";
import { initialBearing } from "../map/coordinates.ts";
import { only } from "./fill.ts";
import type { MapPair, MapPlace } from "./map-atlas.ts";
import { other } from "./route-overlay.ts";

/** Arms that fit beside the question of the front page. */
export const ARMS = 9;

/** Arms to the west that fit below the question; with more of them, every arm points right, as on a phone. */
const WEST = 2;

/** Returns how many of a town's partners its post shows, in words. */
export function shownOf(arms: number, partners: number): string {
  if (partners === 0) return "no partner in these tables";
  if (arms < partners) return `${arms} of its ${partners} partners`;
  return partners === 1 ? "its one partner" : `its ${partners} partners`;
}

/**
 * Returns the arms of a town's post, clockwise from north, at most ARMS of them.
 * @param model an arm of the page's own post; its copies are filled, so that they look the same
 */
export function armsOf(town: MapPlace, model: HTMLLIElement): HTMLLIElement[] {
  const around = town.pairs
    .map((pair) => ({ pair, bearing: initialBearing(town.at, other(pair, town).at) }))
    .sort((a, b) => a.bearing - b.bearing);
  const arms = spreadOver(around, ARMS);
  const isWest = ({ bearing }: { bearing: number }) => bearing >= 180;
  const crowded = arms.filter(isWest).length > WEST;
  return arms.map(({ pair, bearing }) => {
    const arm = armOf(pair, other(pair, town), bearing, model);
    arm.classList.add(isWest({ bearing }) && !crowded ? "west" : "east");
    return arm;
  });
}

function armOf(
  { region, km, status }: MapPair,
  partner: MapPlace,
  bearing: number,
  model: HTMLLIElement,
): HTMLLIElement {
  const arm = model.cloneNode(true) as HTMLLIElement;
  const part = (selector: string) => only(arm, selector);
  const degrees = Math.round(bearing);
  const land = partner.label.slice(partner.name.length + 2) || partner.country.name;
  arm.className = `${region} reach-${armLength(km)}`;
  only(arm, "a", HTMLAnchorElement).href = placeHref(partner);
  only(arm, "path", SVGPathElement).setAttribute("transform", `rotate(${degrees} 10 10)`);
  part(".country").textContent = status === "listed" ? land : `${land}, ${STATUSES[status].toLowerCase()}`;
  part(".bearing").replaceChildren(...part(".bearing").children, `${degrees}°`);
  part(".name").replaceChildren(partner.name, ...part(".name").children);
  const [comma, ...rest] = part(".far").children;
  part(".far").replaceChildren(...(comma ? [comma] : []), formatMiles(km), ...rest);
  return arm;
}
