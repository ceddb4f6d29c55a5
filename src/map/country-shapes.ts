import { feature } from "topojson-client";
import { readSheetAtlas, sheetLines } from "./land.ts";
import { linePath } from "./path-data.ts";
import { areaOf } from "./rings.ts";
import { roomiest, type Room } from "./roomiest.ts";
import { shapeCode } from "./shape-codes.ts";
import type { CountryFeature } from "./world-atlas.ts";

/** A country on the world sheet. */
export type CountryShape = {
  /** Path data in whole sheet units. */
  readonly d: string;
  /** Square units it covers on the sheet. */
  readonly area: number;
  /** Where its name has most room. */
  readonly room: Room | undefined;
};

/**
 * Draws countries on the world sheet, with the coasts of its land. The shapes are those of the world atlas, joined by
 * country code and never by coordinates; France is drawn without its overseas departments, which the tables list as
 * territories of their own.
 * @param codes of countries.csv
 * @returns the shapes by code; those that are too small for the sheet, or not in the atlas, are left out
 */
export function drawCountryShapes(codes: readonly string[]): Map<string, CountryShape> {
  const atlas = readSheetAtlas();
  const features = new Map(
    feature(atlas, atlas.objects.countries).features.map((shape) => [shape.properties.a3, shape]),
  );
  return new Map(
    codes.flatMap((code) => {
      const shape = features.get(shapeCode(code) ?? "");
      const drawn = shape && drawShape(code === "FR" ? inEurope(shape) : shape);
      return drawn?.d ? [[code, drawn] as const] : [];
    }),
  );
}

function drawShape(shape: CountryFeature): CountryShape {
  const lines = sheetLines(shape);
  const rings = lines.map(({ points }) => points);
  const main = rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0];
  return {
    d: lines.map(({ points, closed }) => linePath(points, closed)).join(""),
    area: rings.reduce((sum, ring) => sum + areaOf(ring), 0),
    room: main && roomiest([main]),
  };
}

/** The parts of a shape in Europe: north of 40 N between 10 W and 20 E. */
export function inEurope(shape: CountryFeature): CountryFeature {
  const { geometry } = shape;
  if (geometry.type !== "MultiPolygon") return shape;
  const isInEurope = ([lon = 0, lat = 0]: readonly number[] = []) => lat > 40 && lon > -10 && lon < 20;
  const coordinates = geometry.coordinates.filter(([outline]) => isInEurope(outline?.[0]));
  return { ...shape, geometry: { ...geometry, coordinates } };
}
