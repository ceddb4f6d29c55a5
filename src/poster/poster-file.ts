import { formatDay } from "../atlas/dates.ts";
import { posterOf } from "../atlas/poster.ts";
import { getAtlas, once } from "../atlas/queries.ts";
import { worldPlaces } from "../atlas/world-places.ts";
import { sheetRoutes } from "../atlas/world-sheet.ts";
import { site } from "../site.ts";
import { drawPoster } from "./draw-poster.ts";

/** Returns the poster of today's tables as an SVG document. */
export const posterFile = once(async (): Promise<string> => {
  const atlas = await getAtlas();
  const matter = {
    routes: await sheetRoutes(),
    dots: [...atlas.places.values()].map(({ at, partnerships: { length: partners } }) => ({ at, partners })),
    names: worldPlaces(atlas),
  };
  return drawPoster(posterOf(atlas), matter, {
    compiled: formatDay(new Date(site.compiled)),
    address: `${new URL(site.url).host}/map/poster/`,
  });
});
