import type { Region, Status, THEMES } from "../atlas/vocabulary.ts";

/**
 * What choosing on the map needs, as /map/atlas.json sends it: columns instead of rows, which compress to half. Numbers
 * in `places` and `pairs` are positions in the other lists.
 */
export type MapFile = {
  readonly countries: readonly (readonly [code: string, name: string, region: Region])[];
  /** US states that have a partnership. */
  readonly states: readonly (readonly [code: string, name: string])[];
  readonly places: {
    /** "" where it is the usual one; see `usual-id.ts`. */
    readonly id: readonly string[];
    readonly name: readonly string[];
    /** What follows the name in a label: "Ohio", "Spain", "Akita, Japan"; "" for a state. */
    readonly where: readonly string[];
    readonly country: readonly number[];
    /** -1 abroad. */
    readonly state: readonly number[];
    readonly lon: readonly number[];
    readonly lat: readonly number[];
    /** 0 if not known. */
    readonly population: readonly number[];
    /** Other spellings, separated by |. */
    readonly others: readonly string[];
  };
  /** Those of one region in the order of their routes in world.svg. */
  readonly pairs: {
    readonly us: readonly number[];
    readonly partner: readonly number[];
    /** A documented year, or what is said in its place. */
    readonly signed: readonly (number | string)[];
    readonly status: readonly Status[];
  };
  readonly exchanges: readonly {
    readonly href: string;
    readonly title: string;
    readonly theme: keyof typeof THEMES;
    readonly pairs: readonly number[];
  }[];
};
