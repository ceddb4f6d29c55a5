import { placeHref } from "../atlas/addresses.ts";
import { formatMiles } from "../atlas/distances.ts";
import { STATUSES } from "../atlas/vocabulary.ts";
import { fill, copyOf, partOf } from "./fill.ts";
import type { MapPair, MapPlace } from "./map-atlas.ts";

/** Rows written before the browser may paint and listen again. */
const SLICE = 80;
/** Milliseconds without another choice after which the table follows the map: not for each year that goes by. */
const REST = 200;

/** The table of what is chosen; it stands in for the whole table while there is a choice. */
export class PairTable {
  readonly #root: HTMLElement;
  readonly #body: HTMLElement;
  readonly #row: HTMLTemplateElement;
  #turn = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#body = partOf(root, "rows");
    this.#row = partOf(root, "row", HTMLTemplateElement);
  }

  /** Writes the rows in slices; a later choice ends an earlier one. */
  async show(pairs: readonly MapPair[]): Promise<void> {
    const turn = ++this.#turn;
    this.#root.hidden = false;
    this.#root.setAttribute("aria-busy", "true");
    await rest(REST);
    if (turn !== this.#turn) return;
    this.#body.replaceChildren();
    for (let start = 0; start < pairs.length; start += SLICE) {
      this.#body.append(...pairs.slice(start, start + SLICE).map((pair) => this.#rowOf(pair)));
      await rest();
      if (turn !== this.#turn) return;
    }
    this.#root.removeAttribute("aria-busy");
  }

  hide(): void {
    this.#turn += 1;
    this.#body.replaceChildren();
    this.#root.hidden = true;
  }

  #rowOf({ us, partner, region, signed, year, status, km }: MapPair): HTMLElement {
    const row = copyOf(this.#row);
    link(row, "us", us);
    link(row, "partner", partner);
    partOf(row, "ink").classList.add(region);
    fill(row, { year: signed, standing: STATUSES[status], far: formatMiles(km) });
    partOf(row, "year").classList.toggle("muted", year === undefined);
    return row;
  }
}

function link(row: HTMLElement, part: string, place: MapPlace) {
  const anchor = partOf<HTMLAnchorElement>(row, part);
  anchor.href = placeHref(place);
  anchor.textContent = place.label;
}

/** Lets the browser paint and answer the reader. */
const rest = (time = 0) => new Promise<void>((resolve) => setTimeout(resolve, time));
