import { placeHref } from "../atlas/addresses.ts";
import { ROOT } from "../base/root.ts";
import { SHARE, sheetWindow } from "../map/sheet-window.ts";
import type { Box } from "../map/labels.ts";
import { only } from "./fill.ts";
import { loadAtlas, type MapAtlas, type MapPlace } from "./map-atlas.ts";
import { NameLayer } from "./name-layer.ts";
import { other, RouteOverlay, type RoutePaths, routesIn } from "./route-overlay.ts";
import { armsOf, shownOf } from "./town-arms.ts";
import "./place-finder.element.ts";

/** Names of places beside the town's own, at most so many tried. */
const NAMED = 40;
/** How far the town's dot may lie from the pole and still be planted under it, in units of the sheet. */
const OFF = 4;

/**
 * <town-post>: the head of the front page. When the finder in it has found a town, its post and its routes take the place
 * of those that the page was built with. If what this needs cannot be had, the town's own page opens.
 */
class TownPost extends HTMLElement {
  #model: HTMLLIElement | undefined;

  connectedCallback() {
    this.addEventListener("place-chosen", (event) => {
      event.preventDefault();
      void this.#show((event as CustomEvent<string>).detail);
    });
  }

  async #show(id: string) {
    try {
      const [atlas, paths] = await Promise.all([loadAtlas(), loadRoutes()]);
      const town = atlas.byId.get(id);
      if (!town) return;
      this.#writePost(town);
      this.#drawRoutes(town, atlas, paths);
    } catch (error) {
      reportError(error);
      location.assign(placeHref({ id }));
    }
  }

  #writePost(town: MapPlace) {
    const [plate, shown, post] = [
      only(this, "h2 a", HTMLAnchorElement),
      only(this, ".shown"),
      only(this, "ol"),
    ];
    this.#model ??= only(this, "ol > li", HTMLLIElement);
    const arms = armsOf(town, this.#model);
    plate.href = placeHref(town);
    plate.textContent = town.label;
    post.replaceChildren(...arms);
    shown.textContent = shownOf(arms.length, town.pairs.length);
    plate.scrollIntoView({ block: "nearest" });
  }

  #drawRoutes(town: MapPlace, atlas: MapAtlas, paths: RoutePaths) {
    const svg = only(this, "svg.world", SVGSVGElement);
    const frame = sheetWindow(town.at);
    const [x, y] = town.point;
    svg.setAttribute("viewBox", `${frame.left} 0 ${frame.right - frame.left} ${frame.bottom}`);
    svg.setAttribute("aria-label", `World map of all partnerships; the routes of ${town.label} stand out.`);
    for (const drawn of svg.querySelectorAll(":scope > :is(.arc, .halo, .end, .home)")) drawn.remove();
    // The pole of the post above goes on in the map where the town can be brought under it.
    const pole = svg.querySelector(".pole");
    const planted = Math.abs(x - frame.left - SHARE * (frame.right - frame.left)) < OFF;
    pole?.setAttribute("d", planted ? `M${Math.round(x)} 0V${Math.round(y)}` : "");
    this.classList.toggle("unplanted", !planted);

    const { box, unit } = seen(svg, frame);
    svg.style.setProperty("--unit", String(unit));
    svg.classList.add("named");
    new RouteOverlay(only(this, "svg.world .overlay", SVGGElement)).draw(town.pairs, paths, town);
    const chosen = [town, ...town.pairs.map((pair) => other(pair, town))];
    new NameLayer(only(this, "svg.world .names", SVGGElement)).write(atlas.places, chosen, box, unit, NAMED);
  }
}

/** Returns the part of a frame that the drawing shows, which covers its place on the page, and the units to a pixel. */
function seen(svg: SVGSVGElement, { left, top, right, bottom }: Box): { box: Box; unit: number } {
  const { clientWidth, clientHeight } = svg;
  const unit = Math.min((right - left) / clientWidth, (bottom - top) / clientHeight);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [halfX, halfY] = [(clientWidth * unit) / 2, (clientHeight * unit) / 2];
  return { unit, box: { left: x - halfX, right: x + halfX, top: y - halfY, bottom: y + halfY } };
}

let fetched: Promise<RoutePaths> | undefined;

/** Reads the routes out of world.svg, which the page has shown already; rejects if it cannot be had. */
function loadRoutes(): Promise<RoutePaths> {
  fetched ??= fetch(`${ROOT}/world.svg`).then(async (answer) => {
    if (!answer.ok) throw new Error(`world.svg: ${answer.status}`);
    return routesIn(new DOMParser().parseFromString(await answer.text(), "image/svg+xml"));
  });
  fetched.catch(() => (fetched = undefined));
  return fetched;
}

customElements.define("town-post", TownPost);
