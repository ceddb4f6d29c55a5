import { drawSheetArc, type SheetArc } from "../map/arc.ts";
import type { SheetRoute } from "../map/world-sheet.ts";
import { getAtlas } from "./queries.ts";

/** Returns every partnership as a route of the world sheet. */
export async function sheetRoutes(): Promise<SheetRoute[]> {
  const { partnerships } = await getAtlas();
  return partnerships.map(({ us, partner }) => ({
    from: us.at,
    to: partner.at,
    region: partner.country.region,
  }));
}

/** Returns how many routes leave the world sheet over the Arctic, and how many at its sides; a route may do both. */
export async function countBreaks(): Promise<{ arctic: number; edge: number }> {
  const arcs: SheetArc[] = (await sheetRoutes()).map(({ from, to }) => drawSheetArc(from, to));
  return {
    arctic: arcs.filter(({ overArctic }) => overArctic).length,
    edge: arcs.filter(({ cuts }) => cuts.some(({ side }) => side === "left" || side === "right")).length,
  };
}
