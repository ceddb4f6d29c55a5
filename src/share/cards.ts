import { type Atlas, isAmerican, type Partnership, type Place } from "../atlas/atlas.ts";
import { countryCounts, partnershipsByState } from "../atlas/counts.ts";
import { formatDistance } from "../atlas/distances.ts";
import { keysOf } from "../atlas/keys-of.ts";
import { otherPartners } from "../atlas/other-partners.ts";
import type { Exchange } from "../atlas/queries.ts";
import type { CountryRow } from "../atlas/schemas.ts";
import { type Region, REGIONS } from "../atlas/vocabulary.ts";
import { counted, countedPairs } from "../atlas/words.ts";
import type { CardRoute, NameCard, PairCard, ShareCard } from "./card.ts";

/** A community in the United States with so many partners has a picture of its own. */
const OWN_PICTURE_FROM = 3;

/** Returns whether a place has a picture of its own; others show that of their state or country. */
export const hasOwnPicture = (place: Place): boolean =>
  isAmerican(place) && place.partnerships.length >= OWN_PICTURE_FROM;

/** Returns the card of every picture: the site's, then states, countries, places and exchanges. */
export function shareCards(atlas: Atlas, exchanges: readonly Exchange[]): ShareCard[] {
  return [
    siteCard(atlas),
    ...[...partnershipsByState(atlas.partnerships)].map(([code, rows]) => stateCard(code, rows)),
    ...countryCounts(atlas).map(({ country }) => countryCard(country, atlas.partnerships)),
    ...[...atlas.places.values()].filter(hasOwnPicture).map(placeCard),
    ...exchanges.map(exchangeCard),
  ];
}

/** Returns the card of all partnerships, for pages that are about the whole. */
export function siteCard({ partnerships }: Atlas): NameCard {
  const countries = new Set(partnerships.map(({ partner }) => partner.country)).size;
  const line = `${counted(partnerships.length, "known partnership")} between the United States and ${counted(countries, "country", "countries")}`;
  return nameCard("site", partnerships, { name: "Sister cities", line });
}

/** Returns the card of a US state by its postal code and its partnerships. */
export function stateCard(code: string, rows: readonly Partnership[]): NameCard {
  const communities = new Set(rows.map(({ us }) => us)).size;
  return nameCard(`states/${code.toLowerCase()}`, rows, {
    name: rows[0]?.us.state ?? code,
    line: theOnly(rows) ?? countedPairs(rows.length, communities, "known "),
  });
}

/** Returns the card of a country abroad; takes its own out of the partnerships. */
export function countryCard(country: CountryRow, partnerships: readonly Partnership[]): NameCard {
  const rows = partnerships.filter(({ partner }) => partner.country.code === country.code);
  const communities = new Set(rows.map(({ partner }) => partner)).size;
  return {
    ...nameCard(`countries/${country.code.toLowerCase()}`, rows, {
      name: country.name,
      line: theOnly(rows) ?? `${countedPairs(rows.length, communities, "known ")} with the United States`,
    }),
    ground: country.region,
    arms: [],
  };
}

/** A single partnership is named, which says more than its count. */
function theOnly([only, ...others]: readonly Partnership[]): string | undefined {
  return only && others.length === 0
    ? `1 known partnership, between ${only.partner.name} and ${only.us.label}`
    : undefined;
}

/** Returns the card of a community in the United States. */
export function placeCard({ id, name, state, kind, partnerships }: Place): NameCard {
  const countries = new Set(partnerships.map(({ partner }) => partner.country)).size;
  return nameCard(`places/${id}`, partnerships, {
    name,
    within: kind === "state" || state === name ? undefined : state,
    line: `${counted(partnerships.length, "known partner")} in ${counted(countries, "country", "countries")}`,
  });
}

/** Returns the card of an exchange. */
export function exchangeCard({ slug, us, partners, partnerships, matter }: Exchange): PairCard {
  const [lead, ...others] = partners;
  const [{ km, bearing }] = partnerships;
  const distance = formatDistance(km);
  const more = otherPartners(others.map(({ name }) => name));
  const drawn = more ? `, ${more}, with their routes` : ", with the route between them";
  return {
    kind: "pair",
    id: `exchanges/${slug}`,
    alt: `${us.name} and ${lead.name}, ${distance} apart${drawn} on a globe. ${matter.title}.`,
    ground: lead.country.region,
    names: [us.name, lead.name],
    distance,
    bearing,
    more,
    title: matter.title,
    routes: partnerships.map(toRoute),
  };
}

function nameCard(
  id: string,
  partnerships: readonly Partnership[],
  { name, within, line }: Pick<NameCard, "name" | "within" | "line">,
): NameCard {
  return {
    kind: "name",
    id,
    alt: `${[name, within].filter(Boolean).join(", ")}: ${line}, drawn on a globe.`,
    ground: "paper",
    name,
    within,
    line,
    arms: armsOf(partnerships),
    routes: partnerships.map(toRoute),
  };
}

/** Regions with partners, most first. */
function armsOf(partnerships: readonly Partnership[]): { region: Region; count: number }[] {
  return keysOf(REGIONS)
    .map((region) => ({
      region,
      count: partnerships.filter(({ partner }) => partner.country.region === region).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

const toRoute = ({ us, partner }: Partnership): CardRoute => ({
  from: us.at,
  to: partner.at,
  region: partner.country.region,
});
