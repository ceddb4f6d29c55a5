import type { APIRoute } from "astro";
import { countryCounts } from "../atlas/counts.ts";
import { getAtlas } from "../atlas/queries.ts";
import { drawCountryShapes } from "../map/country-shapes.ts";
import { SHEET_HEIGHT, SHEET_WIDTH } from "../map/sheet.ts";

/** The shape of each partner country on the world sheet, by its code: fetched once, shaded by the page. */
export const GET: APIRoute = async () => {
  const codes = countryCounts(await getAtlas()).map(({ country }) => country.code);
  const paths = [...drawCountryShapes(codes)].map(
    ([code, { d }]) => `<path id="${code.toLowerCase()}" d="${d}"/>`,
  );
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHEET_WIDTH} ${SHEET_HEIGHT}">`;
  return new Response([open, ...paths, "</svg>"].join("\n"), {
    headers: { "Content-Type": "image/svg+xml" },
  });
};
