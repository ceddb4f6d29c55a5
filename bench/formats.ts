import type { MultiLineString, MultiPolygon, Topology } from "topojson-specification";

/* The files that the pages of the usual ways fetch. */

/** Land, its coast and the borders in it, as one TopoJSON: the coast shares the arcs of the land. */
export type LandTopology = Topology<{ land: MultiPolygon; coast: MultiLineString; borders: MultiLineString }>;

/** Needed to draw. */
export type MapData = {
  /** Longitude and latitude of each place in turn, in degrees. Longitudes run from -270 to 90, so that the sheet is in one piece. */
  readonly at: readonly number[];
  /** For each place one digit: the index of its region. */
  readonly regions: string;
  /** For each pair the index of the American place and of its partner in turn. */
  readonly pairs: readonly number[];
};

/** Needed to search and to tell of a place; pages fetch it after the map is drawn. */
export type NameData = {
  readonly labels: readonly string[];
  /** Documented year of each pair, 0 where there is none. */
  readonly years: readonly number[];
};
