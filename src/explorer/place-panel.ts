import { placeHref } from "../atlas/addresses.ts";
import { formatKm, formatMiles } from "../atlas/distances.ts";
import { STATUSES } from "../atlas/vocabulary.ts";
import { counted } from "../atlas/words.ts";
import { initialBearing } from "../map/coordinates.ts";
import { copyOf, fill, partOf } from "./fill.ts";
import type { MapPair, MapPlace } from "./map-atlas.ts";
import { other } from "./route-overlay.ts";

/** The panel beside the map: a place, its partners as the arms of a signpost, its stories. */
export class PlacePanel {
  readonly #root: HTMLElement;
  readonly #arm: HTMLTemplateElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#arm = partOf(root, "arm", HTMLTemplateElement);
  }

  get heading(): HTMLElement {
    return partOf(this.#root, "name");
  }

  /** Returns whether an element stands in the panel. */
  holds(element: Element | null): boolean {
    return this.#root.contains(element);
  }

  /** Shows a place with those of its partnerships that are chosen, clockwise from north. */
  show(place: MapPlace, pairs: readonly MapPair[]): void {
    const all = place.pairs.length;
    const partners = counted(all, "partner");
    fill(this.#root, {
      name: place.name,
      where: place.label === place.name ? place.country.name : place.label.slice(place.name.length + 2),
      count: pairs.length === all ? partners : `${pairs.length} of ${partners} fit the filters`,
    });
    const page = partOf(this.#root, "page", HTMLAnchorElement);
    page.href = placeHref(place);
    page.textContent = `${place.name}: page with sources`;
    const arms = pairs
      .map((pair) => ({ pair, bearing: initialBearing(place.at, other(pair, place).at) }))
      .sort((a, b) => a.bearing - b.bearing)
      .map(({ pair, bearing }) => this.#armOf(pair, other(pair, place), bearing));
    partOf(this.#root, "arms").replaceChildren(...arms);
    const exchanges = new Map(
      pairs.flatMap(({ exchanges }) => exchanges).map((one) => [one.href, one.title]),
    );
    partOf(this.#root, "exchanges").replaceChildren(
      ...[...exchanges].map(([href, title]) => {
        const entry = document.createElement("li");
        entry.append(Object.assign(document.createElement("a"), { href, textContent: title }));
        return entry;
      }),
    );
    partOf(this.#root, "stories").hidden = exchanges.size === 0;
    this.#root.hidden = false;
    // In the next picture, whose layout it would else ask for ahead of time.
    requestAnimationFrame(() => this.#root.scrollTo(0, 0));
  }

  hide(): void {
    this.#root.hidden = true;
  }

  #armOf({ km, region, signed, status, year }: MapPair, partner: MapPlace, bearing: number): HTMLElement {
    const arm = copyOf(this.#arm);
    arm.classList.add(region);
    const link = partOf(arm, "link", HTMLAnchorElement);
    link.href = placeHref(partner);
    partOf(arm, "arrow", SVGPathElement).setAttribute("transform", `rotate(${Math.round(bearing)} 10 10)`);
    fill(arm, {
      partner: partner.name,
      land:
        partner.label === partner.name ? partner.country.name : partner.label.slice(partner.name.length + 2),
      far: formatMiles(km),
      km: formatKm(km),
      since: year === undefined ? `Year ${signed},` : `Since ${signed},`,
      standing: STATUSES[status].toLowerCase(),
    });
    return arm;
  }
}
