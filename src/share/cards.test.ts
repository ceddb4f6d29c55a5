import { describe, expect, test } from "vitest";
import { buildAtlas } from "../atlas/atlas.ts";
import type { Exchange } from "../atlas/queries.ts";
import { countryCard, exchangeCard, placeCard, shareCards, siteCard, stateCard } from "./cards.ts";
import { placeImage } from "./share-image.ts";

type Spot = readonly [
  id: string,
  name: string,
  state: string | undefined,
  country: string,
  lon: number,
  lat: number,
];
const SPOTS: readonly Spot[] = [
  ["us-oh-toledo", "Toledo", "Ohio", "US", -83.56, 41.66],
  ["us-oh-akron", "Akron", "Ohio", "US", -81.52, 41.08],
  ["es-toledo", "Toledo", undefined, "ES", -4.02, 39.86],
  ["jp-toyohashi", "Toyohashi", undefined, "JP", 137.38, 34.77],
  ["jp-kobe", "Kobe", undefined, "JP", 135.18, 34.69],
];
const PAIRS = [
  ["us-oh-toledo", "es-toledo"],
  ["us-oh-toledo", "jp-toyohashi"],
  ["us-oh-toledo", "jp-kobe"],
  ["us-oh-akron", "jp-kobe"],
] as const;

const atlas = buildAtlas({
  places: SPOTS.map(([id, name, state, country_code, lon, lat], i) => ({
    ...{ id, name, kind: "city", country_code, lon, lat, line: i + 2 },
    ...(state && { admin1_name: state, admin1_code: "OH" }),
  })),
  partnerships: PAIRS.map(([us, partner], i) => ({
    ...{ us, partner, line: i + 2, lists: [], year_basis: "unknown", status: "listed", confidence: "low" },
  })),
  evidence: [],
  sources: [],
  countries: [
    { code: "US", name: "United States", region: "americas" },
    { code: "ES", name: "Spain", region: "europe" },
    { code: "JP", name: "Japan", region: "asia-pacific" },
  ],
});

const place = (id: string) => {
  const found = atlas.places.get(id);
  if (!found) throw new Error(id);
  return found;
};
const japan = place("jp-kobe").country;
const partnerships = place("us-oh-toledo").partnerships;
const [first, ...others] = partnerships;
if (!first) throw new Error("Toledo has partners");
const exchange = {
  slug: "toledo-toledo",
  us: first.us,
  partners: [first.partner, ...others.map(({ partner }) => partner)],
  partnerships: [first, ...others],
  matter: { title: "A bell for Toledo" },
} as unknown as Exchange;

test.each([
  [siteCard(atlas), "site", "Sister cities: 4 known partnerships between the United States and 2 countries"],
  [stateCard("OH", atlas.partnerships), "states/oh", "Ohio: 4 known partnerships of 2 communities"],
  [
    countryCard(japan, atlas.partnerships),
    "countries/jp",
    "Japan: 3 known partnerships of 2 communities with the United States",
  ],
  [placeCard(place("us-oh-toledo")), "places/us-oh-toledo", "Toledo, Ohio: 3 known partners in 2 countries"],
  [placeCard(place("us-oh-akron")), "places/us-oh-akron", "Akron, Ohio: 1 known partner in 1 country"],
])("the card %# says in words what it shows", ({ id, alt }, expectedId, message) => {
  expect(id).toBe(expectedId);
  expect(alt).toBe(`${message}, drawn on a globe.`);
});

describe("the card of an exchange", () => {
  const card = exchangeCard(exchange);

  test("says in words who is joined, how far apart, and the headline", () => {
    expect(card.alt).toMatch(
      /^Toledo and \w+, [\d,]+ mi \([\d,]+ km\) apart, and \w+ and \w+, with their routes on a globe\. A bell for Toledo\.$/,
    );
  });

  test("stands on the ink of the first partner's region and names the others", () => {
    expect(card.ground).toBe(first.partner.country.region);
    expect(card.more).toMatch(/^and \w+ and \w+$/);
    expect(card.routes).toHaveLength(3);
  });
});

test("a card on paper has an arm for each region, most partners first, one of a country none", () => {
  expect(stateCard("OH", atlas.partnerships).arms).toEqual([
    { region: "asia-pacific", count: 3 },
    { region: "europe", count: 1 },
  ]);
  expect(countryCard(japan, atlas.partnerships)).toMatchObject({ ground: "asia-pacific", arms: [] });
});

test("there is a card for the site, each state, country, exchange, and place with three partners", () => {
  expect(shareCards(atlas, [exchange]).map(({ id }) => id)).toEqual([
    "site",
    "states/oh",
    "countries/jp",
    "countries/es",
    "places/us-oh-toledo",
    "exchanges/toledo-toledo",
  ]);
});

test.each([
  ["us-oh-toledo", "/share/places/us-oh-toledo.png"],
  ["us-oh-akron", "/share/states/oh.png"],
  ["jp-kobe", "/share/countries/jp.png"],
])("the page of %s shows %s", (id, href) => {
  const image = placeImage(place(id), atlas);
  expect(image.href).toBe(href);
  expect(shareCards(atlas, []).map(({ alt }) => alt)).toContain(image.alt);
});
