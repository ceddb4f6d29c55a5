import { type Atlas, isAmerican, type Partnership, type Place } from "../atlas/atlas.ts";
import { withBase } from "../base/addresses.ts";
import { compareIds, compareNames } from "../atlas/compare.ts";
import type { Exchange } from "../atlas/queries.ts";
import { routeOf } from "../atlas/sheet-routes.ts";
import { routeOrder } from "../map/world-sheet.ts";
import type { MapFile } from "./map-file.ts";
import { usualId } from "./usual-id.ts";

/** Packs the atlas for the map's script; places by id, partnerships in the order in which they are drawn. */
export function packAtlas(atlas: Atlas, exchanges: readonly Exchange[]): MapFile {
  const places = [...atlas.places.values()].sort((a, b) => compareIds(a.id, b.id));
  const countries = [...new Set(places.map(({ country }) => country))].sort((a, b) =>
    compareNames(a.name, b.name),
  );
  const states = [
    ...new Map(places.filter(isAmerican).map((place) => [place.stateCode ?? "", place.state ?? ""])),
  ].sort(([, a], [, b]) => compareNames(a, b));
  const placeAt = new Map(places.map((place, i) => [place, i]));
  const countryAt = new Map(countries.map((country, i) => [country, i]));
  const stateAt = new Map(states.map(([code], i) => [code, i]));
  const partnerships = inDrawnOrder(atlas.partnerships);
  const at = <K>(positions: ReadonlyMap<K, number>, key: K) => positions.get(key) ?? -1;

  return {
    countries: countries.map(({ code, name, region }) => [code, name, region]),
    states,
    places: {
      id: places.map((place) => (place.id === usualId(place) ? "" : place.id)),
      name: places.map(({ name }) => name),
      where: places.map(whereOf),
      country: places.map(({ country }) => at(countryAt, country)),
      state: places.map((place) => (isAmerican(place) ? at(stateAt, place.stateCode ?? "") : -1)),
      lon: places.map(({ at: [lon] }) => lon),
      lat: places.map(({ at: [, lat] }) => lat),
      population: places.map(({ population = 0 }) => population),
      others: places.map(({ aliases, native }) => [...aliases, ...(native ? [native.name] : [])].join("|")),
    },
    pairs: {
      us: partnerships.map(({ us }) => at(placeAt, us)),
      partner: partnerships.map(({ partner }) => at(placeAt, partner)),
      signed: partnerships.map(({ signed }) => signed.year ?? signed.text),
      status: partnerships.map(({ status }) => status),
    },
    exchanges: exchanges.map((exchange) => ({
      href: withBase(exchange.href),
      title: exchange.matter.title,
      theme: exchange.matter.theme,
      pairs: exchange.partnerships.map((partnership) => partnerships.indexOf(partnership)),
    })),
  };
}

/** The routes of a region in the order of world.svg, so that a route's place in the list is its place in the drawing. */
function inDrawnOrder(partnerships: readonly Partnership[]): Partnership[] {
  const order = routeOrder(partnerships.map(routeOf));
  return partnerships
    .map((partnership, i) => ({ partnership, place: order[i] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ partnership }) => partnership);
}

/** What follows the name in the label. */
const whereOf = ({ name, label }: Place) => label.slice(name.length).replace(/^, /, "");
