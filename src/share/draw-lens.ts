import { type Lens, lensView } from "../map/lens.ts";
import { drawGraticule, drawLand, drawPoint, drawRoute, drawSphere } from "../map/globe-parts.ts";
import type { CardRoute } from "./card.ts";
import type { Inks } from "./inks.ts";

/** It bleeds off the top, the right and the bottom of a card of 1200 by 630 units. */
const LENS: Lens = {
  middle: [905, 315],
  radius: 342,
  frame: [
    [570, 24],
    [1176, 606],
  ],
};

/** Points whose triangle covers fewer square units are left out. */
const MIN_DETAIL = 4;

/** Degrees between the lines of the graticule. */
const GRATICULE = 15;

/** Few routes are drawn boldly, many finely, so that they stay apart. Widths and radii in units. */
const WEIGHTS = [
  { from: 1000, width: 0.7, opacity: 0.4, dot: 1.3 },
  { from: 120, width: 1.2, opacity: 0.6, dot: 2.2 },
  { from: 40, width: 1.8, opacity: 1, dot: 3.4 },
  { from: 16, width: 2.6, opacity: 1, dot: 4.5 },
  { from: 6, width: 3.6, opacity: 1, dot: 6 },
  { from: 0, width: 5, opacity: 1, dot: 8 },
] as const;

/** From this width on a route has a seam in the color of the sea, which parts it from those it crosses. */
const SEAM_FROM = 2.6;

/**
 * Draws the routes on a globe at the right of a card.
 * @returns SVG elements in units of the card
 */
export function drawLens(routes: readonly CardRoute[], inks: Inks): string {
  const view = lensView(routes, LENS);
  const rim = drawSphere({ ...view, radius: LENS.radius });
  const weight = WEIGHTS.find(({ from }) => routes.length >= from) ?? WEIGHTS[0];
  const { width, opacity } = weight;
  const curves = routes.flatMap(({ from, to, region }) => {
    const d = drawRoute(view, from, to);
    const seam = width < SEAM_FROM ? "" : stroke(d, inks.sea, width + 4);
    return d === "" ? [] : seam + stroke(d, inks.route(region), width, opacity);
  });
  const partners = routes.map(({ to, region }) => ({ ...drawPoint(view, to), ink: inks.route(region) }));
  const homes = routes.map(({ from }) => ({ ...drawPoint(view, from), ink: inks.home }));
  return [
    `<path d="${rim}" fill="${inks.sea}"/>`,
    `<path d="${drawLand(view, MIN_DETAIL)}" fill="${inks.land}"/>`,
    stroke(drawGraticule(view, GRATICULE), inks.lines, 1),
    ...curves,
    ...dots(partners, weight.dot, inks.sea),
    ...dots(homes, weight.dot, inks.sea),
    // Painted over what lies outside: a clip path would take as long as all the rest.
    `<path d="${rim}M0 0H1200V630H0z" fill="${inks.ground}" fill-rule="evenodd"/>`,
    stroke(rim, inks.lines, 1.5),
  ].join("");
}

const stroke = (d: string, color: string, width: number, opacity = 1): string =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}"${opacity < 1 ? ` stroke-opacity="${opacity}"` : ""}/>`;

type Dot = ReturnType<typeof drawPoint> & { readonly ink: string };

/** Places that fall on one point are drawn once; small dots have no seam, which would eat them up. */
function dots(points: readonly Dot[], radius: number, seam: string): string[] {
  const seen = new Map(points.filter(({ front }) => front).map((dot) => [`${dot.x} ${dot.y}`, dot]));
  const edge = radius > 3 ? ` stroke="${seam}" stroke-width="${radius / 3}"` : "";
  return [...seen.values()].map(
    ({ x, y, ink }) => `<circle cx="${x}" cy="${y}" r="${radius}"${edge} fill="${ink}"/>`,
  );
}
