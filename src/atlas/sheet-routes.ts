import { drawSheetArc } from "../map/arc.ts";
import type { SheetDot, SheetRoute } from "../map/world-sheet.ts";
import type { Atlas, Partnership } from "./atlas.ts";

/** Returns a partnership as a route of the world sheet. */
export const routeOf = ({ us, partner }: Partnership): SheetRoute => ({
  from: us.at,
  to: partner.at,
  region: partner.country.region,
});

/** Returns what a map of the whole network shows: every partnership as a route, every place as a dot. */
export const routesAndDots = ({
  partnerships,
  places,
}: Atlas): { routes: SheetRoute[]; dots: SheetDot[] } => ({
  routes: partnerships.map(routeOf),
  dots: [...places.values()].map(({ at, partnerships: { length: partners } }) => ({ at, partners })),
});

/** Returns how many routes leave the world sheet over the Arctic, and how many at its sides; a route may do both. */
export function countBreaks({ partnerships }: Atlas): { arctic: number; edge: number } {
  const arcs = partnerships.map(routeOf).map(({ from, to }) => drawSheetArc(from, to));
  return {
    arctic: arcs.filter(({ overArctic }) => overArctic).length,
    edge: arcs.filter(({ cuts }) => cuts.some(({ side }) => side === "left" || side === "right")).length,
  };
}
