import type { LineString, MultiLineString, Position } from "geojson";
import { type Arc, crossings, greatCircleArc, piecesOf, pointAt, toLonLat } from "./circle.ts";
import type { LonLat } from "./coordinates.ts";

/** Points of a line stand at most so far apart, in degrees of arc: straight lines between them stray under 4 km. */
const STEP = 4;
/** Near the poles longitude runs fast: there points stand closer, at most so many degrees of longitude apart … */
const LON_STEP = 10;
/** … but not closer than this arc, since over a pole itself longitude jumps however close they stand. */
const LEAST_STEP = 0.1;

/** Decimals of degrees: about 10 m for places, 1 km for the points between them. */
const END_DECIMALS = 4;
const WAY_DECIMALS = 2;

const DEGREES = 180 / Math.PI;

/**
 * The great circle between two places, [lon, lat] degrees, as a geometry of GeoJSON (RFC 7946): cut in two parts where
 * it crosses the antimeridian (section 3.1.9), each ending there at 180 or -180.
 * @throws RangeError for antipodes
 */
export function greatCircleLine(from: LonLat, to: LonLat): LineString | MultiLineString {
  const arc = greatCircleArc(from, to);
  // The plane y = 0 holds the meridians 0 and 180; only the second is a cut.
  const cuts = crossings(arc, [0, 1, 0], 0).filter((s) => pointAt(arc, s)[0] < 0);
  const parts = piecesOf(arc, cuts).map(([start, end]) => partOf(arc, start, end, from, to));
  const [only, ...others] = parts;
  return only && others.length === 0
    ? { type: "LineString", coordinates: only }
    : { type: "MultiLineString", coordinates: parts };
}

/** The positions of the arc between two angles, between which it does not cross the antimeridian. */
function partOf(arc: Arc, start: number, end: number, from: LonLat, to: LonLat): Position[] {
  const side = Math.sign(toLonLat(pointAt(arc, (start + end) / 2))[0]) || 1;
  // On the antimeridian itself either sign is right; a part keeps to its own. A point that only rounds to it has a sign.
  const placed = ([lon, lat]: LonLat, decimals: number, isCut = false): Position => {
    // Adding 0 makes 0 of -0.
    const [x, y] = [Number(lon.toFixed(decimals)) + 0, Number(lat.toFixed(decimals)) + 0];
    return [isCut || Math.abs(lon) === 180 ? side * 180 : x, y];
  };
  const at = (s: number) => toLonLat(pointAt(arc, s));
  const first = start === 0 ? from : at(start);
  const last = end === arc.angle ? to : at(end);
  const between = anglesBetween(arc, start, end).map((s) => placed(at(s), WAY_DECIMALS));
  return [
    placed(first, END_DECIMALS, start > 0),
    ...between,
    placed(last, END_DECIMALS, end < arc.angle),
  ].filter((position, i, all) => i === 0 || i === all.length - 1 || position.join() !== all[i - 1]?.join());
}

/** Angles inside the part, rising, close enough together for the line to follow the arc. */
function anglesBetween(arc: Arc, start: number, end: number): number[] {
  const count = Math.max(1, Math.ceil(((end - start) * DEGREES) / STEP));
  const even = Array.from({ length: count + 1 }, (_, i) => start + ((end - start) * i) / count);
  return even.flatMap((s, i) => [...(i > 0 ? halves(arc, even[i - 1] ?? s, s) : []), s]).slice(1, -1);
}

function halves(arc: Arc, start: number, end: number): number[] {
  const [from, to] = [toLonLat(pointAt(arc, start)), toLonLat(pointAt(arc, end))];
  const turn = Math.abs(to[0] - from[0]);
  // At the cut, 180 may come out as -180.
  if (Math.min(turn, 360 - turn) <= LON_STEP || (end - start) * DEGREES <= LEAST_STEP) return [];
  const middle = (start + end) / 2;
  return [...halves(arc, start, middle), middle, ...halves(arc, middle, end)];
}
