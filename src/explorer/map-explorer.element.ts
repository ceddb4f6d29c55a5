import { counted, formatNumber } from "../atlas/words.ts";
import type { Box } from "../map/labels.ts";
import { type Choice, isChosen, isEmpty, QUESTIONS, readChoice, writeChoice } from "./choice.ts";
import { only, partOf } from "./fill.ts";
import { GrowthControl } from "./growth-control.ts";
import { loadAtlas, type MapAtlas, type MapPair, type MapPlace } from "./map-atlas.ts";
import { NameLayer } from "./name-layer.ts";
import { nearestDot } from "./nearest-dot.ts";
import { PairTable } from "./pair-table.ts";
import { PlacePanel } from "./place-panel.ts";
import { loadRoutes, other, RouteOverlay } from "./route-overlay.ts";
import { SheetView } from "./sheet-view.ts";
import { boxOf } from "./view.ts";

/** How near a click must be to a dot, in pixels. */
const REACH = 24;
/** What one press of a zoom button does. */
const STEP = 1.6;

/**
 * <map-explorer>: lets a reader choose a place, filter, zoom and go through the years on the map page. The address says
 * what is chosen; map, table, panel and count all follow from it.
 */
class MapExplorer extends HTMLElement {
  #svg!: SVGSVGElement;
  #view!: SheetView;
  #routes!: RouteOverlay;
  #names!: NameLayer;
  #panel!: PlacePanel;
  #table!: PairTable;
  #growth!: GrowthControl;
  #filters!: HTMLFormElement;
  #atlas: MapAtlas | undefined;
  #choice: Choice = {};
  #pairs: readonly MapPair[] = [];
  #turn = 0;

  connectedCallback() {
    const frame = partOf(this, "frame");
    this.#svg = only(this, "[data-part=sheet] svg", SVGSVGElement);
    this.#filters = partOf(this, "filters", HTMLFormElement);
    this.#routes = new RouteOverlay(only(this.#svg, ".overlay", SVGGElement));
    this.#names = new NameLayer(only(this.#svg, ".names", SVGGElement));
    this.#panel = new PlacePanel(partOf(this, "panel"));
    this.#table = new PairTable(partOf(this, "chosen"));
    this.#growth = new GrowthControl(partOf(this, "growth"), (year, settled) =>
      this.#ask({ ...this.#choice, year: year === undefined ? undefined : String(year) }, settled),
    );
    for (const part of ["filters", "growth", "controls"]) partOf(this, part).hidden = false;
    this.#view = new SheetView(frame, this.#svg);

    this.#view.addEventListener("change", () => void this.#writeNames());
    this.#view.addEventListener("pick", (event) => void this.#pick(event as SheetPick));
    this.addEventListener("place-chosen", (event) => this.#choose((event as CustomEvent<string>).detail));
    this.addEventListener("click", (event) => this.#click(event));
    this.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.#choice.place) this.#choose(undefined);
    });
    this.#filters.addEventListener("change", () => this.#filter());
    this.#filters.addEventListener("submit", (event) => event.preventDefault());
    addEventListener("popstate", () => void this.#follow());
    if (location.search) void this.#follow();
  }

  /**
   * Asks something new: the address first, then what follows from it. While the year moves the address waits for it to
   * settle (Safari allows 100 changes in 30 seconds), and nobody is read every year that goes by.
   */
  #ask(choice: AskedChoice, settled = true) {
    const query = writeChoice(choice as Choice);
    if (settled && query !== location.search) history.pushState(null, "", location.pathname + query);
    partOf(this, "status").ariaLive = settled ? "polite" : "off";
    void this.#follow(query);
  }

  #choose(place: string | undefined) {
    this.#ask({ ...this.#choice, place });
  }

  #filter() {
    const asked = Object.fromEntries(new FormData(this.#filters)) as Record<string, string>;
    this.#ask({ ...this.#choice, ...asked });
  }

  /** Shows what a query asks for. */
  async #follow(query = location.search) {
    const turn = ++this.#turn;
    try {
      const [atlas, paths] = await Promise.all([loadAtlas(), loadRoutes()]);
      if (turn !== this.#turn) return;
      this.#atlas = atlas;
      const { choice, unknown } = readChoice(new URLSearchParams(query), atlas);
      const before = this.#choice;
      this.#choice = choice;
      const place = choice.place ? atlas.byId.get(choice.place) : undefined;
      this.#pairs = isEmpty(choice) ? atlas.pairs : atlas.pairs.filter((pair) => isChosen(pair, choice));
      this.#svg.classList.toggle("faded", Boolean(place));
      this.#svg.classList.toggle("filtered", !place && !isEmpty(choice));
      this.classList.toggle("with-panel", Boolean(place));
      if (isEmpty(choice)) this.#routes.clear();
      else this.#routes.draw(this.#pairs, paths, place);
      if (place) this.#panel.show(place, this.#pairs);
      else this.#panel.hide();
      this.#fillControls(choice);
      this.#tell(atlas, choice, place, unknown);
      if (choice.place !== before.place) this.#look(place);
      // Names follow the place and its partners, not the years that go by.
      if (place || before.place) void this.#writeNames();
      partOf(this, "all").hidden = !isEmpty(choice);
      if (isEmpty(choice)) this.#table.hide();
      else await this.#table.show(this.#pairs);
    } catch (error) {
      reportError(error);
      partOf(this, "status").textContent =
        "What choosing on the map needs could not be loaded. The table below holds everything; please try again.";
    }
  }

  /** Brings the routes of a place into view; without one, the whole sheet. */
  #look(place: MapPlace | undefined) {
    if (!place) return this.#view.reset();
    const box: Box = boxOf([place.point, ...this.#pairs.map((pair) => other(pair, place).point)]);
    // The frame has another width with the panel beside it, and learns of it only after layout.
    requestAnimationFrame(() => this.#view.showBox(box));
  }

  #fillControls(choice: Choice) {
    for (const question of QUESTIONS) {
      const control = this.#filters.elements.namedItem(question);
      if (control instanceof HTMLSelectElement) control.value = choice[question] ?? "";
    }
    partOf(this, "clear").hidden = isEmpty(choice);
    this.#growth.show(
      choice.year ? Number(choice.year) : undefined,
      counted(this.#pairs.length, "partnership"),
    );
  }

  #tell({ pairs }: MapAtlas, choice: Choice, place: MapPlace | undefined, unknown: readonly string[]) {
    const shown = this.#pairs.length;
    const { year, ...others } = choice;
    const undated = pairs.filter((pair) => pair.year === undefined && isChosen(pair, others)).length;
    const sentences = [
      unknown.length > 0 ? `Nothing on this map is called ${unknown.join(", ")}; shown without it.` : "",
      year ? `By the end of ${year}:` : "",
      isEmpty(choice)
        ? `Showing all ${counted(shown, "partnership")}.`
        : `Showing ${formatNumber(shown)} of ${counted(pairs.length, "partnership")}${place ? `, ${place.label}` : ""}.`,
      year ? `${counted(undated, "more has", "more have")} no documented year and cannot be shown so.` : "",
    ];
    partOf(this, "status").textContent = sentences.filter(Boolean).join(" ");
  }

  async #writeNames() {
    if (!this.#atlas && this.#view.zoom < 1.2) return;
    const atlas = this.#atlas ?? (await loadAtlas().catch(() => undefined));
    if (!atlas) return;
    this.#atlas = atlas;
    this.#svg.classList.add("named");
    const place = this.#choice.place ? atlas.byId.get(this.#choice.place) : undefined;
    const chosen = place ? [place, ...this.#pairs.map((pair) => other(pair, place))] : [];
    this.#names.write(atlas.places, chosen, this.#view.box, this.#view.unitsPerPixel);
  }

  async #pick({ detail: { point, unitsPerPixel } }: SheetPick) {
    const atlas = await loadAtlas().catch(() => undefined);
    const place = atlas && nearestDot(point, atlas.places, REACH * unitsPerPixel);
    if (place) this.#choose(place.id);
  }

  #click(event: MouseEvent) {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const place = idOf(event.target.closest("a:not([data-part=page])"));
    if (place) {
      event.preventDefault();
      this.#choose(place);
      partOf(this, "frame").scrollIntoView({ block: "nearest" });
      requestAnimationFrame(() => this.#panel.heading.focus({ preventScroll: true }));
      return;
    }
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset["zoom"] === "in") this.#view.zoomBy(STEP);
    else if (button.dataset["zoom"] === "out") this.#view.zoomBy(1 / STEP);
    else if (button.dataset["zoom"] === "reset") this.#view.reset();
    else if (button.dataset["box"]) this.#view.showBox(JSON.parse(button.dataset["box"]) as Box);
    else if (button.dataset["part"] === "clear") this.#ask({});
    else if (button.dataset["part"] === "close") this.#choose(undefined);
  }
}

type SheetPick = CustomEvent<{ point: readonly [number, number]; unitsPerPixel: number }>;
type AskedChoice = Partial<Record<(typeof QUESTIONS)[number], string | undefined>>;

/** Returns the id of the place to whose page a link leads: on the map page such a link chooses it. */
const idOf = (link: Element | null): string | undefined =>
  link?.getAttribute("href")?.match(/^\/places\/([^/]+)\/$/)?.[1];

customElements.define("map-explorer", MapExplorer);
