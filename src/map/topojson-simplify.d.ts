/** The part of topojson-simplify 3 that is used here; the package brings no types of its own. */
declare module "topojson-simplify" {
  import type { Topology } from "topojson-specification";

  type Triangle = [[number, number], [number, number], [number, number]];

  /** Gives every point a weight, by default the area of the triangle it forms with its neighbours. */
  export function presimplify<T extends Topology>(topology: T, weight?: (triangle: Triangle) => number): T;
  /** Drops points that weigh less. */
  export function simplify<T extends Topology>(topology: T, minWeight?: number): T;
  /** Drops rings the filter rejects. */
  export function filter<T extends Topology>(
    topology: T,
    filter: (ring: readonly number[], interior: boolean) => boolean,
  ): T;
  /** A filter for {@link filter}: true for rings that weigh at least so much. */
  export function filterWeight(
    topology: Topology,
    minWeight: number,
    weight: (ring: [number, number][]) => number,
  ): (ring: readonly number[], interior: boolean) => boolean;
  /** Area of a triangle on the unit sphere in steradians. */
  export function sphericalTriangleArea(triangle: Triangle): number;
  /** Area of a ring on the unit sphere in steradians. */
  export function sphericalRingArea(ring: [number, number][], interior?: boolean): number;
}
