import { describe, expect, it } from "vitest";
import { chapterPlates } from "./chapter-plates.ts";
import type { Chapter } from "./chapter-years.ts";
import { placeIn, placeRow, smallAtlas } from "./small-atlas.fixture.ts";

const atlas = smallAtlas(
  [
    placeRow("us-oh-toledo", "Toledo", [-83.6, 41.7]),
    placeRow("us-wa-seattle", "Seattle", [-122.3, 47.6]),
    placeRow("es-toledo", "Toledo", [-4, 39.9]),
    placeRow("jp-kobe", "Kobe", [135.2, 34.7]),
    placeRow("nl-leiden", "Leiden", [4.5, 52.2]),
  ],
  ["us-oh-toledo es-toledo", "us-wa-seattle jp-kobe", "us-oh-toledo nl-leiden"],
);
const years: Record<string, number> = { "es-toledo": 1931, "jp-kobe": 1957 };
const partnerships = atlas.partnerships.map((row) => ({
  ...row,
  signed: { ...row.signed, year: years[row.partner.id] },
}));
const event = (chapter: Chapter, date: string, us?: string, partner?: string) => ({
  chapter,
  date,
  pair: us && partner ? ([placeIn(atlas, us), placeIn(atlas, partner)] as const) : undefined,
});
const plates = chapterPlates(
  partnerships,
  [
    event("beginnings", "1931", "us-oh-toledo", "es-toledo"),
    event("beginnings", "1934-05-30", "us-oh-toledo", "es-toledo"),
    event("beginnings", "1954", "us-oh-toledo", "nl-leiden"),
    event("1956", "1956", "us-wa-seattle", "jp-kobe"),
    event("today", "2025", "us-wa-seattle", "jp-kobe"),
  ],
  2026,
);
const ends = (rows: readonly { partner: { id: string } }[]) => rows.map(({ partner }) => partner.id);

describe("chapterPlates", () => {
  it.each([
    [0, "beginnings", ["es-toledo"], 1, ["europe"], ["es-toledo"], ["nl-leiden"]],
    [1, "1956", [], 1, [], [], ["jp-kobe"]],
    [2, "today", ["jp-kobe"], 2, ["asia-pacific"], ["jp-kobe"], []],
  ] as const)("plate %i, %s", (i, id, signed, known, led, named, undrawn) => {
    const plate = plates[i];
    expect(plate?.id).toBe(id);
    expect(ends(plate?.signed ?? [])).toEqual(signed);
    expect(plate?.known).toBe(known);
    expect(plate?.led).toEqual(led);
    expect(ends(plate?.named ?? [])).toEqual(named);
    expect(plate?.undrawn.map(([, partner]) => partner.id)).toEqual(undrawn);
  });
});
