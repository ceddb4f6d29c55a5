import { formatDay } from "../atlas/dates.ts";
import { posterOf } from "../atlas/poster.ts";
import { getAtlas, once } from "../atlas/queries.ts";
import { worldPlaces } from "../atlas/world-places.ts";
import { routesAndDots } from "../atlas/sheet-routes.ts";
import { absolute } from "../base/addresses.ts";
import { site } from "../site.ts";
import { drawPoster } from "./draw-poster.ts";

/** Returns the poster of today's tables as an SVG document. */
export const posterFile = once(async (): Promise<string> => {
  const atlas = await getAtlas();
  const matter = {
    ...routesAndDots(atlas),
    names: worldPlaces(atlas),
  };
  return drawPoster(posterOf(atlas), matter, {
    compiled: formatDay(new Date(site.compiled)),
    address: absolute("/map/poster/").replace(/^https?:\/\//, ""),
  });
});
