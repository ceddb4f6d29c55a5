import { counted, formatNumber } from "../atlas/words.ts";
import type { Point } from "../map/sheet.ts";
import { type Choice, isChosen, isEmpty, QUESTIONS, readChoice, writeChoice } from "./choice.ts";
import { only, partOf } from "./fill.ts";
import type { GrowthControl } from "./growth-control.ts";
import { loadAtlas, type MapAtlas, type MapPair, type MapPlace } from "./map-atlas.ts";
import { NameLayer } from "./name-layer.ts";
import { nearestDot } from "./nearest-dot.ts";
import { PairTable } from "./pair-table.ts";
import { PlacePanel } from "./place-panel.ts";
import { other, RouteOverlay, type RoutePaths, routesIn } from "./route-overlay.ts";
import type { SheetView } from "./sheet-view.ts";
import { boxOf } from "./view.ts";

/** How near a click must be to a dot, in pixels. */
const REACH = 24;

/**
 * What a reader asks of the map page, and what follows from it: the address says what is chosen; map, table, panel and
 * count show it. Each method rejects if the places cannot be had.
 */
export class Explorer {
  readonly #root: HTMLElement;
  readonly #view: SheetView;
  readonly #growth: GrowthControl;
  readonly #svg: SVGSVGElement;
  readonly #filters: HTMLFieldSetElement;
  readonly #routes: RouteOverlay;
  readonly #names: NameLayer;
  readonly #panel: PlacePanel;
  readonly #table: PairTable;
  #paths: RoutePaths | undefined;
  #choice: Choice = {};
  #pairs: readonly MapPair[] = [];
  /** The place to which the map was last taken. */
  #inView: MapPlace | undefined;
  #turn = 0;

  constructor(root: HTMLElement, view: SheetView, growth: GrowthControl) {
    this.#root = root;
    this.#view = view;
    this.#growth = growth;
    this.#svg = only(root, "[data-part=sheet] svg", SVGSVGElement);
    this.#filters = partOf(root, "filters", HTMLFieldSetElement);
    this.#routes = new RouteOverlay(only(this.#svg, ".overlay", SVGGElement));
    this.#names = new NameLayer(only(this.#svg, ".names", SVGGElement));
    this.#panel = new PlacePanel(partOf(root, "panel"));
    this.#table = new PairTable(partOf(root, "chosen"));
  }

  /**
   * Asks something beside what is asked already; an empty answer takes a question back. While the year moves the address
   * waits for it to settle (Safari allows 100 changes in 30 seconds), and nobody is read every year that goes by.
   */
  ask(asked: Choice, settled = true): Promise<void> {
    const query = writeChoice({ ...this.#choice, ...asked });
    if (settled && query !== location.search) history.pushState(null, "", location.pathname + query);
    partOf(this.#root, "status").ariaLive = settled ? "polite" : "off";
    return this.show(query);
  }

  /** Chooses a place that a link leads to, and takes the reader there. */
  async go(place: string): Promise<void> {
    await this.ask({ place });
    partOf(this.#root, "frame").scrollIntoView({ block: "nearest" });
    this.#panel.heading.focus({ preventScroll: true });
  }

  /** Chooses the place whose dot is nearest to a point of the sheet, if one is near. */
  async pick(point: Point, unitsPerPixel: number): Promise<void> {
    const place = nearestDot(point, (await loadAtlas()).places, REACH * unitsPerPixel);
    if (place) await this.ask({ place: place.id });
  }

  /** Lets go of the chosen place; whoever was in its panel is taken to the map. */
  async leave(): Promise<void> {
    if (!this.#choice.place) return;
    const wasInside = this.#panel.holds(document.activeElement);
    await this.ask({ place: "" });
    if (wasInside) partOf(this.#root, "frame").focus({ preventScroll: true });
  }

  /** Takes every question back. */
  clear(): Promise<void> {
    return this.ask(Object.fromEntries(QUESTIONS.map((question) => [question, ""])));
  }

  /**
   * Shows what a query asks for: first words and panel, then the map, then the table, each painted before the next begins,
   * so that no input waits for all of it. What is asked meanwhile takes over.
   */
  async show(query: string): Promise<void> {
    const turn = ++this.#turn;
    const isLate = () => turn !== this.#turn;
    const atlas = await loadAtlas();
    if (isLate()) return;
    const { choice, unknown } = readChoice(new URLSearchParams(query), atlas);
    const all = isEmpty(choice);
    const place = choice.place ? atlas.byId.get(choice.place) : undefined;
    this.#choice = choice;
    this.#pairs = all ? atlas.pairs : atlas.pairs.filter((pair) => isChosen(pair, choice));
    if (place) this.#panel.show(place, this.#pairs);
    else this.#panel.hide();
    this.#root.classList.toggle("with-panel", Boolean(place));
    this.#fillControls(choice);
    this.#tell(atlas, choice, place, unknown);

    await painted();
    if (isLate()) return;
    this.#svg.classList.toggle("faded", Boolean(place));
    this.#svg.classList.toggle("filtered", !place && !all);
    if (all) this.#routes.clear();
    else this.#routes.draw(this.#pairs, (this.#paths ??= routesIn(this.#svg)), place);
    const moved = place !== this.#inView;
    // Names follow the place and its partners, not the years that go by.
    if (place || moved) void this.writeNames();
    if (moved) this.#look(place);

    await painted();
    if (isLate()) return;
    partOf(this.#root, "all").hidden = !all;
    if (all) this.#table.hide();
    else void this.#table.show(this.#pairs);
  }

  /** Writes the names of the places in view. */
  async writeNames(): Promise<void> {
    const { places, byId } = await loadAtlas();
    const place = this.#choice.place ? byId.get(this.#choice.place) : undefined;
    const chosen = place ? [place, ...this.#pairs.map((pair) => other(pair, place))] : [];
    this.#svg.classList.add("named");
    this.#names.write(places, chosen, this.#view.box, this.#view.unitsPerPixel);
  }

  /** Brings the routes of a place into view; without one, the whole sheet. */
  #look(place: MapPlace | undefined) {
    this.#inView = place;
    if (!place) return this.#view.reset();
    this.#view.showBox(boxOf([place.point, ...this.#pairs.map((pair) => other(pair, place).point)]));
  }

  #fillControls(choice: Choice) {
    for (const question of QUESTIONS) {
      const control = this.#filters.elements.namedItem(question);
      if (control instanceof HTMLSelectElement) control.value = choice[question] ?? "";
    }
    partOf(this.#root, "clear").hidden = isEmpty(choice);
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
    partOf(this.#root, "status").textContent = sentences.filter(Boolean).join(" ");
  }
}

/** Resolves when the browser has painted what was done. */
const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
