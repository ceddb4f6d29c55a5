import { feature } from "topojson-client";
import { expect, test } from "vitest";
import { readLines, writeTopology } from "./topology.ts";

const LAND = "M0 0l10 0 0 10-10 0z";
const LAKE = "M2 2l0 3 3 0 0-3z";
const write = (path: string) => writeTopology(readLines(path), [], (point) => point, 1);

test("readLines follows relative steps from each move", () => {
  expect(readLines("M1 2l3-4-1 1M5 6l1 0")).toEqual([
    [
      [1, 2],
      [4, -2],
      [3, -1],
    ],
    [
      [5, 6],
      [6, 6],
    ],
  ]);
});

test("readLines refuses what it does not know", () => {
  expect(() => readLines("M0 0c1 1 2 2 3 3")).toThrow('"c"');
});

test("a lake becomes a hole of the land around it, and rings are closed", () => {
  const topology = write(`${LAND}${LAKE}M20 0l5 0 0 5z`);
  const { geometry } = feature(topology, topology.objects.land);
  expect(geometry.coordinates.map((rings) => rings.length)).toEqual([2, 1]);
  for (const ring of geometry.coordinates.flat()) expect(ring[0]).toEqual(ring.at(-1));
});

test("the coast of land that is cut off at a side has no line along it", () => {
  const topology = write("M0 0l10 5-10 5");
  const { geometry } = feature(topology, topology.objects.coast);
  expect(geometry.coordinates).toEqual([
    [
      [0, 0],
      [10, 5],
      [0, 10],
    ],
  ]);
});
