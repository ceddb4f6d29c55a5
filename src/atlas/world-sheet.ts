import { drawSheetParts, type SheetParts } from "../map/world-sheet.ts";
import { getAtlas, once } from "./queries.ts";
import { routesAndDots } from "./sheet-routes.ts";

/** Returns the drawing of the world sheet, for the file and for the page that holds it. */
export const worldSheet = once(async (): Promise<SheetParts> =>
  drawSheetParts(routesAndDots(await getAtlas())),
);
