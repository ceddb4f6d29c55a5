import { describe, expect, test } from "vitest";
import { comparisons } from "./comparisons.ts";
import { placeIn, placeRow, smallAtlas } from "./small-atlas.fixture.ts";

const rows = [
  placeRow("us-ia-ames", "Ames", [-93, 42]),
  placeRow("us-ia-pella", "Pella", [-92, 41]),
  placeRow("us-ia-clinton", "Clinton", [-90, 41]),
  placeRow("us-ia-orange-city", "Orange City", [-96, 43]),
  placeRow("us-wa-seattle", "Seattle", [-122, 47]),
  placeRow("jp-kobe", "Kobe", [135, 34]),
  placeRow("jp-akita", "Akita", [140, 39]),
  placeRow("nl-edam", "Edam", [5, 52]),
  placeRow("es-toledo", "Toledo", [-4, 39]),
];
const atlas = smallAtlas(rows, [
  "us-ia-ames jp-kobe",
  "us-ia-clinton jp-akita",
  "us-ia-clinton jp-kobe",
  "us-ia-pella nl-edam",
  "us-ia-orange-city es-toledo ended",
  "us-wa-seattle jp-kobe",
]);

describe("comparisons", () => {
  test.each([
    [
      "one of several at home with a partner in a country",
      "us-ia-ames",
      [
        "One of 2 communities in IA with a partner in Japan.",
        "Communities in IA have 5 partnerships with Japan (3), Spain (1), and the Netherlands (1).",
      ],
    ],
    [
      "the only one, with the article of its country",
      "us-ia-pella",
      [
        "The only community in IA in these tables with a partner in the Netherlands.",
        "Communities in IA have 5 partnerships with Japan (3), Spain (1), and the Netherlands (1).",
      ],
    ],
    [
      "a place abroad, beside others of its country",
      "jp-akita",
      [
        "One of 2 communities in Japan with a partner in IA.",
        "Communities in Japan have 4 partnerships with IA (3) and WA (1).",
      ],
    ],
    ["alone in its state", "us-wa-seattle", ["The only community in WA in these tables."]],
    ["alone in its country", "nl-edam", ["The only community in the Netherlands in these tables."]],
    [
      "with ended ties only",
      "us-ia-orange-city",
      ["Communities in IA have 5 partnerships with Japan (3), Spain (1), and the Netherlands (1)."],
    ],
    ["with ended ties only, in a country without others", "es-toledo", []],
  ])("%s", (_what, id, sentences) => expect(comparisons(placeIn(atlas, id), atlas)).toEqual(sentences));

  test("names three countries of which it has the only partner, and counts the rest", () => {
    const many = smallAtlas(
      [
        ...rows,
        placeRow("us-wa-yakima", "Yakima", [-120, 46]),
        placeRow("us-wa-tacoma", "Tacoma", [-122, 47]),
      ],
      ["us-wa-seattle jp-kobe", "us-wa-seattle nl-edam", "us-wa-tacoma jp-akita", "us-wa-yakima es-toledo"],
    );
    expect(comparisons(placeIn(many, "us-wa-seattle"), many)).toEqual([
      "The only community in WA in these tables with a partner in the Netherlands.",
      "Communities in WA have 4 partnerships with Japan (2), Spain (1), and the Netherlands (1).",
    ]);
  });

  test("does not count the District of Columbia as a state", () => {
    const capital = smallAtlas(
      [
        ...rows,
        placeRow("us-dc-washington", "Washington", [-77, 39]),
        placeRow("us-oh-lima", "Lima", [-84, 41]),
      ],
      ["us-wa-seattle jp-kobe", "us-dc-washington jp-akita", "us-ia-ames jp-kobe", "us-oh-lima jp-akita"],
    );
    expect(comparisons(placeIn(capital, "jp-kobe"), capital)[1]).toBe(
      "Communities in Japan have 4 partnerships with 3 American states and the District of Columbia, most of all IA (1), OH (1), and the District of Columbia (1).",
    );
  });
});
