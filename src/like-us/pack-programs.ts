import { type Atlas, isAmerican, type Partnership, type Place } from "../atlas/atlas.ts";
import { compareIds, compareNames } from "../atlas/compare.ts";
import { statePhrase } from "../atlas/land-phrase.ts";
import type { Exchange } from "../atlas/queries.ts";
import type { CountryRow } from "../atlas/schemas.ts";
import { type Status, STATUSES } from "../atlas/vocabulary.ts";
import { keysOf } from "../atlas/keys-of.ts";
import { withBase } from "../base/addresses.ts";
import { usualId } from "../explorer/usual-id.ts";
import { type Gazetteer, populationOf } from "./gazetteer.ts";
import type { ProgramsFile } from "./programs-file.ts";
import { endOf } from "./town.ts";

/** The United States and its territories, with whom a community is not paired as with places abroad. */
const AT_HOME = new Set(["US", "AS", "GU", "MP", "PR", "VI"]);

/** Packs the American communities that have a row in the tables, by id, with their partners by country and name. */
export function packPrograms(
  atlas: Atlas,
  exchanges: readonly Exchange[],
  rows: readonly CountryRow[],
  gazetteer: Gazetteer,
): ProgramsFile {
  const places = [...atlas.places.values()]
    .filter((place) => isAmerican(place) && place.partnerships.length > 0)
    .sort((a, b) => compareIds(a.id, b.id));
  const linked = new Set(atlas.partnerships.map(({ partner }) => partner.country.code));
  const countries = rows
    .filter(({ code }) => !AT_HOME.has(code) || linked.has(code))
    .sort((a, b) => compareNames(a.name, b.name));
  const states = [...new Map(places.map(({ stateCode = "", state = "" }) => [stateCode, state]))].sort(
    ([, a], [, b]) => compareNames(a, b),
  );
  const countryAt = new Map(countries.map(({ code }, i) => [code, i]));
  const stateAt = new Map(states.map(([code], i) => [code, i]));
  const placeAt = new Map(places.map(({ id }, i) => [id, i]));
  const pairs = places.flatMap(({ partnerships }) => partnerships.toSorted(byPartner));

  return {
    states: states.map(([code, name]) => [code, name, statePhrase(code, name)]),
    countries: countries.map(({ code, name, region }) => [code, name, region, linked.has(code) ? 1 : 0]),
    places: {
      id: places.map((place) => (place.id === usualId(place) ? "" : place.id)),
      name: places.map(({ name }) => name),
      kind: places.map(({ kind }) => (kind === "region" ? "district" : kind)),
      state: places.map(({ stateCode = "" }) => stateAt.get(stateCode) ?? -1),
      lon: places.map(({ at: [lon] }) => lon),
      lat: places.map(({ at: [, lat] }) => lat),
      population: places.map((place) => populationOf(place, gazetteer)),
      town: places.map((place) => townOf(place, gazetteer)),
      pairs: places.map(({ partnerships }) => partnerships.length),
    },
    pairs: {
      partner: pairs.map(({ partner }) => partner.name),
      country: pairs.map(({ partner }) => countryAt.get(partner.country.code) ?? -1),
      others: Object.fromEntries(
        keysOf(STATUSES)
          .filter((status) => status !== "listed")
          .map((status) => [status, positions(pairs, status)]),
      ),
    },
    stories: exchanges.map(({ href, matter, us, partners: [lead] }) => ({
      href: withBase(href),
      title: matter.title,
      partner: lead.label,
      year: matter.year,
      us: placeAt.get(us.id) ?? -1,
    })),
  };
}

const byPartner = (a: Partnership, b: Partnership) =>
  compareNames(a.partner.country.name, b.partner.country.name) ||
  compareNames(a.partner.name, b.partner.name) ||
  compareIds(a.id, b.id);

const positions = (pairs: readonly Partnership[], wanted: Status) =>
  pairs.flatMap(({ status }, i) => (status === wanted ? i : []));

const townOf = ({ id }: Place, gazetteer: Gazetteer): number | string => {
  const town = gazetteer.townOf.get(id);
  return town ? endOf(town.key) : 0;
};
