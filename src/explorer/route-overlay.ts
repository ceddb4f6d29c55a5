import { REGIONS, type Region } from "../atlas/vocabulary.ts";
import { keysOf } from "../atlas/keys-of.ts";
import type { MapPair, MapPlace } from "./map-atlas.ts";

/** Path data of every route by region, in the order of the drawing. */
export type RoutePaths = ReadonlyMap<Region, readonly string[]>;

const SVG = "http://www.w3.org/2000/svg";

/** From so many routes on, they are drawn as fine as on the whole map. */
const MANY = 120;

/** Draws the routes that are chosen over those of the sheet. */
export class RouteOverlay {
  readonly #group: SVGGElement;
  /** Many routes at once: kept from one choice to the next, since most of them stay. */
  readonly #fine = new Map<MapPair, SVGPathElement>();

  constructor(group: SVGGElement) {
    this.#group = group;
  }

  /** Draws these routes; around a chosen place each ends in a dot. */
  draw(pairs: readonly MapPair[], paths: RoutePaths, place: MapPlace | undefined): void {
    // A path for each route: the browser takes seconds over the crossings of one long path.
    const dataOf = ({ region, route }: MapPair) => paths.get(region)?.[route] ?? "";
    if (!place && pairs.length > MANY) return this.#drawMany(pairs, dataOf);
    const halos = pairs.map((pair) => path(dataOf(pair), "halo"));
    const lines = pairs.map((pair) => path(dataOf(pair), "arc", pair.region));
    const ends = place ? pairs.map((pair) => dot(other(pair, place), "end", pair.region)) : [];
    this.clear();
    this.#group.append(...halos, ...lines, ...ends, ...(place ? [dot(place, "home")] : []));
  }

  #drawMany(pairs: readonly MapPair[], dataOf: (pair: MapPair) => string) {
    if (this.#fine.size === 0) this.clear();
    const wanted = new Set(pairs);
    for (const [pair, line] of this.#fine) {
      if (wanted.has(pair)) continue;
      line.remove();
      this.#fine.delete(pair);
    }
    const added = pairs.filter((pair) => !this.#fine.has(pair));
    for (const pair of added) this.#fine.set(pair, path(dataOf(pair), "fine", pair.region));
    this.#group.append(...added.flatMap((pair) => this.#fine.get(pair) ?? []));
  }

  clear(): void {
    this.#fine.clear();
    this.#group.replaceChildren();
  }
}

/** Returns the far end of a partnership as seen from one of its places. */
export const other = ({ us, partner }: MapPair, place: MapPlace): MapPlace => (us === place ? partner : us);

function path(d: string, ...classes: string[]): SVGPathElement {
  const element = document.createElementNS(SVG, "path");
  element.setAttribute("d", d);
  element.setAttribute("class", classes.join(" "));
  return element;
}

/** A dot is a line of no length with round ends, so that its size is a stroke's and holds at any zoom. */
const dot = ({ point: [x, y] }: MapPlace, ...classes: string[]) => path(`M${x} ${y}h0`, "dot", ...classes);

/** Returns the routes in a drawing of the world sheet. */
export const routesIn = (sheet: ParentNode): RoutePaths =>
  new Map(
    keysOf(REGIONS).map((region) => {
      const routes = sheet.querySelectorAll(`#routes-${region} path`);
      return [region, Array.from(routes, (route) => route.getAttribute("d") ?? "")];
    }),
  );
