import type { Box } from "../map/labels.ts";
import { Explorer } from "./explorer.ts";
import { only, partOf } from "./fill.ts";
import { GrowthControl } from "./growth-control.ts";
import { type SheetPick, SheetView } from "./sheet-view.ts";
import "./place-finder.element.ts";

/** What one press of a zoom button does. */
const STEP = 1.6;
/** Names of places are written from so close on. */
const NAMED = 1.2;

/**
 * <map-explorer>: lets a reader choose a place, filter, zoom and go through the years on the map page. Moving the map
 * needs nothing more; what a reader asks goes to the Explorer, which fetches the places when first asked.
 */
class MapExplorer extends HTMLElement {
  #view!: SheetView;
  #growth!: GrowthControl;
  #explorer: Explorer | undefined;

  connectedCallback() {
    const filters = partOf(this, "filters");
    this.#view = new SheetView(partOf(this, "frame"), only(this, "[data-part=sheet] svg", SVGSVGElement));
    this.#growth = new GrowthControl(partOf(this, "growth"), (year, settled) =>
      this.#let((explorer) => explorer.ask({ year: year === undefined ? "" : String(year) }, settled)),
    );
    this.#view.addEventListener("change", () => {
      if (this.#explorer || this.#view.zoom > NAMED) this.#let((explorer) => explorer.writeNames());
    });
    this.#view.addEventListener("pick", (event) => {
      const { point, unitsPerPixel } = (event as SheetPick).detail;
      this.#let((explorer) => explorer.pick(point, unitsPerPixel));
    });
    this.addEventListener("place-chosen", (event) => {
      event.preventDefault();
      this.#let((explorer) => explorer.ask({ place: (event as CustomEvent<string>).detail }));
    });
    this.addEventListener("click", (event) => this.#click(event));
    this.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.#explorer) this.#let((explorer) => explorer.leave());
    });
    filters.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLSelectElement)
        this.#let((explorer) => explorer.ask({ [target.name]: target.value }));
    });
    addEventListener("popstate", () => this.#follow());
    this.#follow();
  }

  #follow() {
    if (location.search || this.#explorer) this.#let((explorer) => explorer.show(location.search));
  }

  #let(act: (explorer: Explorer) => Promise<void>) {
    this.#explorer ??= new Explorer(this, this.#view, this.#growth);
    act(this.#explorer).catch((error: unknown) => {
      reportError(error);
      partOf(this, "status").textContent =
        "What choosing on the map needs could not be loaded. The table below holds everything; please try again.";
    });
  }

  #click(event: MouseEvent) {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const place = idOf(event.target.closest("a:not([data-part=page])"));
    if (place) {
      event.preventDefault();
      this.#let((explorer) => explorer.go(place));
      return;
    }
    const { zoom, box, part } = event.target.closest("button")?.dataset ?? {};
    if (zoom === "in") this.#view.zoomBy(STEP);
    else if (zoom === "out") this.#view.zoomBy(1 / STEP);
    else if (zoom === "reset") this.#view.reset();
    else if (box) this.#view.showBox(JSON.parse(box) as Box);
    else if (part === "clear") this.#let((explorer) => explorer.clear());
    else if (part === "close") this.#let((explorer) => explorer.leave());
  }
}

/** Returns the id of the place to whose page a link leads: on the map page such a link chooses it. */
const idOf = (link: Element | null): string | undefined =>
  link?.getAttribute("href")?.match(/\/places\/([^/]+)\/$/)?.[1];

customElements.define("map-explorer", MapExplorer);
