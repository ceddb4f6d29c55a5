import { placeHref } from "../atlas/addresses.ts";
import { formatMiles } from "../atlas/distances.ts";
import { STATUSES } from "../atlas/vocabulary.ts";
import { fill, copyOf, partOf } from "./fill.ts";
import type { MapPair, MapPlace } from "./map-atlas.ts";

/** So many rows stand in one table; more are parted by state. */
const FEW = 80;
/** Milliseconds without another choice after which the table follows the map: not for each year that goes by. */
const REST = 200;

/** The table of what is chosen; it stands in for the whole table while there is a choice. */
export class PairTable {
  readonly #root: HTMLElement;
  readonly #groups: HTMLElement;
  readonly #group: HTMLTemplateElement;
  readonly #row: HTMLTemplateElement;
  #turn = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#groups = partOf(root, "groups");
    this.#group = partOf(root, "group", HTMLTemplateElement);
    this.#row = partOf(root, "row", HTMLTemplateElement);
  }

  /** Writes the rows, a state at a time so that the browser may paint and listen between; a later choice ends an earlier one. */
  async show(pairs: readonly MapPair[]): Promise<void> {
    const turn = ++this.#turn;
    this.#root.hidden = false;
    this.#root.setAttribute("aria-busy", "true");
    await rest(REST);
    if (turn !== this.#turn) return;
    this.#groups.replaceChildren();
    const groups = pairs.length > FEW ? [...Map.groupBy(pairs, stateOf)] : [["", pairs] as const];
    for (const [state, rows] of groups) {
      this.#groups.append(this.#groupOf(state, rows));
      await rest();
      if (turn !== this.#turn) return;
    }
    this.#root.removeAttribute("aria-busy");
  }

  hide(): void {
    this.#turn += 1;
    this.#groups.replaceChildren();
    this.#root.hidden = true;
  }

  #groupOf(state: string, pairs: readonly MapPair[]): HTMLElement {
    const group = copyOf(this.#group);
    const heading = partOf(group, "state");
    heading.textContent = state;
    heading.hidden = !state;
    partOf(group, "scroll").ariaLabel = state ? `Table of ${state}` : "Table";
    partOf(group, "rows").append(...pairs.map((pair) => this.#rowOf(pair)));
    return group;
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

/** Returns the name of the US side's state, as its label has it. */
const stateOf = ({ us }: MapPair): string => us.label.slice(us.name.length + 2) || us.name;

function link(row: HTMLElement, part: string, place: MapPlace) {
  const anchor = partOf(row, part, HTMLAnchorElement);
  anchor.href = placeHref(place);
  anchor.textContent = place.label;
}

/** Lets the browser paint and answer the reader. */
const rest = (time = 0) => new Promise<void>((resolve) => setTimeout(resolve, time));
