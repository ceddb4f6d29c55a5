import type { LandTopology } from "./formats.ts";

/** A ring or an open line as the points of a drawing. */
export type Line = readonly (readonly [x: number, y: number])[];

/**
 * Reads path data of the site's drawing back into points. It knows three commands: M, l and z.
 * @returns lines in the units of the path; a closed one does not repeat its first point
 * @throws Error on any other command
 */
export function readLines(path: string): Line[] {
  const foreign = /[^Mlz\d\s-]/.exec(path);
  if (foreign) throw new Error(`The drawing uses "${foreign[0]}" in its paths, which is not read here`);
  return path.split("M").slice(1).map(readLine);
}

function readLine(text: string): Line {
  const numbers = (text.match(/-?\d+/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return numbers.flatMap((step, i) => {
    if (i % 2 === 1) return [];
    [x, y] = [x + step, y + (numbers[i + 1] ?? 0)];
    return [[x, y] as const];
  });
}

/**
 * Writes lines as quantized TopoJSON with differences, the leanest usual form.
 * @param coast rings of land and of lakes in it; an open one is closed by an arc of its own, which is no coast
 * @param place where a point of the drawing lies in the coordinates of the topology
 * @param grain steps of the grid across the drawing, per unit of the coordinates
 */
export function writeTopology(
  coast: readonly Line[],
  borders: readonly Line[],
  place: (point: readonly [number, number]) => readonly [number, number],
  grain: number,
): LandTopology {
  const arcs: [number, number][][] = [];
  const add = (line: Line): number => arcs.push(differences(line.map(place), grain)) - 1;
  const rings = coast
    .filter((ring) => ring.length > 2)
    .map((ring) => {
      const [first, last] = [ring[0], ring.at(-1)];
      return { ring, arcs: [add(ring), ...(first && last ? [add([last, first])] : [])] };
    });
  const outer = rings.filter(({ ring }) => signedArea(ring) > 0);
  const inner = rings.filter(({ ring }) => signedArea(ring) <= 0);
  const polygons = outer.map(({ ring, arcs }) => ({ ring, arcs: [arcs] }));
  for (const hole of inner) {
    const around = polygons.find(({ ring }) => contains(ring, hole.ring[0] ?? [0, 0]));
    (around ?? polygons[0])?.arcs.push(hole.arcs);
  }
  return {
    type: "Topology",
    transform: { scale: [1 / grain, 1 / grain], translate: [0, 0] },
    objects: {
      land: { type: "MultiPolygon", arcs: polygons.map(({ arcs }) => arcs) },
      coast: { type: "MultiLineString", arcs: rings.map(({ arcs: [line] }) => [line ?? 0]) },
      borders: { type: "MultiLineString", arcs: borders.map((line) => [add(line)]) },
    },
    arcs,
  };
}

function differences(line: Line, grain: number): [number, number][] {
  let [lastX, lastY] = [0, 0];
  return line.map(([x, y]) => {
    const [gridX, gridY] = [Math.round(x * grain), Math.round(y * grain)];
    const step: [number, number] = [gridX - lastX, gridY - lastY];
    [lastX, lastY] = [gridX, gridY];
    return step;
  });
}

/** Twice the area of a ring; positive for land, which the drawing walks clockwise as seen on the screen. */
function signedArea(ring: Line): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Even-odd rule. */
function contains(ring: Line, [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (const [i, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
