import type { GeoPermissibleObjects } from "d3-geo";
import type { Position } from "geojson";
import { feature } from "topojson-client";
import { toLonLat, toVector, type Vector } from "./circle.ts";
import { EARTH_RADIUS_KM, type LonLat } from "./coordinates.ts";
import { inEurope } from "./country-shapes.ts";
import { readGlobeAtlas } from "./globe-land.ts";
import { drawGraticule, drawLand, drawPoint, drawSphere, type Frame } from "./globe-parts.ts";
import { type GlobeView, see, toProjection } from "./orthographic.ts";
import { borderLines } from "./land.ts";
import type { Point } from "./sheet.ts";
import { drawShape } from "./rings.ts";
import { shapeCode } from "./shape-codes.ts";
import type { CountryFeature } from "./world-atlas.ts";

/** Size of the drawing in units. */
export const COUNTRY_MAP = { width: 520, height: 420 } as const;

/** Share of width and height that the country and its places take up. */
const SHARE = 0.84;

/** However small the country, the picture is so many km wide, so that a coast or a neighbor may be in it. */
const MIN_KM_ACROSS = 700;

/** Of a country's parts those count for the frame that are at least so large, as a share of the largest. */
const MIN_PART = 0.04;

/** Land is drawn so many units beyond the frame, so that no coast runs along it. */
const BLEED = 6;
const FRAME: Frame = [
  [-BLEED, -BLEED],
  [COUNTRY_MAP.width + BLEED, COUNTRY_MAP.height + BLEED],
];

/** Points whose triangle covers fewer square units are left out. */
const MIN_DETAIL = 2;

/** Radius, in units, of a globe detailed enough to measure a country on. */
const MEASURE = 280;

/** Above this radius, in units, lines of the graticule 10 degrees apart would be too few. */
const CLOSE_UP = 1200;

export type CountryMap = {
  /** Path data in whole units; `country` is "" for a territory that the world atlas has no shape for. */
  readonly sphere: string;
  readonly graticule: string;
  readonly land: string;
  readonly country: string;
  readonly borders: string;
  /** Borders that are not agreed, to be dashed. */
  readonly contestedBorders: string;
  /** The places in the order given, [x, y] in whole units. */
  readonly points: readonly Point[];
};

/**
 * Draws a country and what lies around it, seen from straight above its middle (orthographic projection), so large
 * that the country and all its places fit.
 * @param code of the country in countries.csv
 * @param places at least one, in [lon, lat] degrees
 */
export function drawCountryMap(code: string, places: readonly LonLat[]): CountryMap {
  const view = frameOf([...places, ...mainParts(findShape(code, MEASURE))]);
  const shape = findShape(code, view.radius);
  const atlas = readGlobeAtlas(view.radius, MIN_DETAIL);
  return {
    sphere: drawSphere(view),
    graticule: drawGraticule(view, view.radius > CLOSE_UP ? 5 : 10, FRAME),
    land: drawLand(view, MIN_DETAIL, FRAME),
    country: shape ? drawSeen(view, shape) : "",
    borders: drawSeen(view, borderLines(atlas, false)),
    contestedBorders: drawSeen(view, borderLines(atlas, true)),
    points: places.map((place): Point => {
      const { x, y } = drawPoint(view, place);
      return [x, y];
    }),
  };
}

function findShape(code: string, radius: number): CountryFeature | undefined {
  const atlas = readGlobeAtlas(radius, MIN_DETAIL);
  const a3 = shapeCode(code);
  const shape = feature(atlas, atlas.objects.countries).features.find(
    ({ properties }) => properties.a3 === a3,
  );
  return shape && (code === "FR" ? inEurope(shape) : shape);
}

/** The outlines of the parts that are worth showing whole. */
function mainParts(shape: CountryFeature | undefined): LonLat[] {
  const geometry = shape?.geometry;
  const parts =
    geometry?.type === "Polygon"
      ? [geometry.coordinates]
      : geometry?.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  const outlines = parts.map(([outline = []]) => ({ outline, size: spread(outline) }));
  const largest = Math.max(...outlines.map(({ size }) => size));
  return outlines
    .filter(({ size }) => size >= MIN_PART * largest)
    .flatMap(({ outline }) => outline.map(([lon = 0, lat = 0]): LonLat => [lon, lat]));
}

/** About how much room an outline takes, in square degrees at the equator; safe across the 180th meridian. */
function spread(outline: readonly Position[]): number {
  const vectors = outline.map(([lon = 0, lat = 0]) => toVector([lon, lat]));
  const extent = (pick: (vector: Vector) => number) => {
    const values = vectors.map(pick);
    return Math.max(...values) - Math.min(...values);
  };
  return extent(([x]) => x) ** 2 + extent(([, y]) => y) ** 2 + extent(([, , z]) => z) ** 2;
}

/** Measures points on a globe of radius 1 seen from above their middle, and enlarges it until they fill the frame. */
function frameOf(points: readonly LonLat[]): GlobeView {
  const vectors = points.map(toVector);
  const center = middleOf(vectors);
  const seen = vectors.map((vector) => see({ center, radius: 1, middle: [0, 0] }, vector));
  const [xs, ys] = [seen.map(({ x }) => x), seen.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const { width, height } = COUNTRY_MAP;
  const radius = Math.min(
    (SHARE * width) / (right - left),
    (SHARE * height) / (bottom - top),
    (width * EARTH_RADIUS_KM) / MIN_KM_ACROSS,
  );
  return {
    center,
    radius,
    middle: [width / 2 - (radius * (left + right)) / 2, height / 2 - (radius * (top + bottom)) / 2],
  };
}

/** The middle of the smallest box of vectors around all points, so that a coast of many points does not draw it near. */
function middleOf(vectors: readonly Vector[]): LonLat {
  const middle = ([0, 1, 2] as const).map((axis) => {
    const values = vectors.map((vector) => vector[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  });
  return toLonLat([middle[0] ?? 0, middle[1] ?? 0, middle[2] ?? 0]);
}

function drawSeen(view: GlobeView, shape: GeoPermissibleObjects): string {
  const projection = toProjection(view).clipExtent([[...FRAME[0]], [...FRAME[1]]]);
  return drawShape(projection, shape);
}
