import { keysOf } from "../atlas/keys-of.ts";
import { REGIONS } from "../atlas/vocabulary.ts";
import { drawSheetArc } from "./arc.ts";
import { drawSheetGraticule, drawSheetLand } from "./land.ts";
import { drawRouteGroup, type SheetParts, type SheetRoute } from "./world-sheet.ts";

/** Routes that belong together because they began in the years of one chapter. */
export type ChapterRoutes = { readonly id: string; readonly routes: readonly SheetRoute[] };

/** Returns the id of a chapter's routes in the drawing: all of them, or those of one region. */
export const routesId = (chapter: string, region?: string): string =>
  ["signed", chapter, ...(region ? [region] : [])].join("-");

/**
 * Draws the world sheet so that it can be shown as of the end of each chapter: every route stands in it once, under the
 * chapter in whose years it began, so that the map of a later chapter shows those of the earlier ones again. Parts carry no
 * color, width or opacity, which they take from the page.
 * @param chapters with routes between places in [lon, lat] degrees
 * @returns each part with its id: graticule, land and those of `routesId`
 * @throws RangeError if the ends of a route are antipodes
 */
export function drawChapterParts(chapters: readonly ChapterRoutes[]): SheetParts {
  return new Map([
    ["graticule", `<path id="graticule" fill="none" d="${drawSheetGraticule()}"/>`],
    ["land", `<path id="land" d="${drawSheetLand().land}"/>`],
    ...chapters.map(({ id, routes }): [string, string] => {
      const regions = keysOf(REGIONS).flatMap((region) => {
        const arcs = routes
          .filter((route) => route.region === region)
          .map(({ from, to }) => drawSheetArc(from, to));
        return arcs.length > 0 ? [drawRouteGroup(routesId(id, region), arcs)] : [];
      });
      return [routesId(id), `<g id="${routesId(id)}">${regions.join("")}</g>`];
    }),
  ]);
}
