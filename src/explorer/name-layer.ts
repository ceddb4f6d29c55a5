import { type Box, boxAround, placeLabels } from "../map/labels.ts";
import type { MapPlace } from "./map-atlas.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Size of the letters, in pixels. */
const LETTERS = 13;
/** So many of the largest places in view are tried. */
const TRIED = 160;
/** Room kept free around the dots of chosen places, in pixels. */
const CLEAR = 6;

/** Measures names, so that "Hamm" gets more room than "Lille". */
const ruler = document.createElement("canvas").getContext("2d");

/** Writes the names of the places in view, those of a choice first, then the largest; none overlaps another. */
export class NameLayer {
  readonly #group: SVGGElement;

  constructor(group: SVGGElement) {
    this.#group = group;
  }

  /**
   * @param chosen places that are named before others, in bold
   * @param tried how many of the others may be named at most
   */
  write(
    places: readonly MapPlace[],
    chosen: readonly MapPlace[],
    box: Box,
    unitsPerPixel: number,
    tried = TRIED,
  ): void {
    const first = new Set(chosen);
    const inView = ({ point: [x, y] }: MapPlace) =>
      x > box.left && x < box.right && y > box.top && y < box.bottom;
    const largest = places
      .filter((place) => inView(place) && !first.has(place) && place.pairs.length > 0)
      .sort((a, b) => b.population - a.population)
      .slice(0, tried);
    const { fontFamily } = getComputedStyle(this.#group);
    const labels = [...chosen.filter(inView), ...largest].map((place) => {
      const bold = first.has(place);
      const [x, y] = place.point;
      if (!ruler) return { text: place.name, x, y, bold };
      ruler.font = `${bold ? 700 : 500} ${LETTERS}px ${fontFamily}`;
      return { text: place.name, x, y, bold, width: ruler.measureText(place.name).width * unitsPerPixel };
    });
    const obstacles = chosen.map(({ point: [x, y] }) => boxAround(x, y, CLEAR * unitsPerPixel));
    this.#group.replaceChildren(
      ...placeLabels(labels, LETTERS * unitsPerPixel, box, obstacles).map(
        ({ text, textX, textY, anchor, bold }) => {
          const element = document.createElementNS(SVG, "text");
          element.setAttribute("x", textX.toFixed(2));
          element.setAttribute("y", textY.toFixed(2));
          element.setAttribute("text-anchor", anchor);
          if (bold) element.setAttribute("class", "partner");
          element.textContent = text;
          return element;
        },
      ),
    );
  }
}
