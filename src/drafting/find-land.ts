import { nearestWord } from "../atlas/nearest.ts";
import type { Lands } from "./lands.ts";
import { spellingOf } from "./spelling.ts";

/** A code, or the name that is spelled most like what was typed, if any. */
export type LandFinding = { readonly code: string } | { readonly near: string | undefined };

/** Returns the country that is typed as its code or name; only those of countries.csv are known. */
export function findCountry(typed: string, { countries, of }: Lands): LandFinding {
  const code = typed.trim().toUpperCase();
  if (countries.some((country) => country.code === code)) return { code };
  const wanted = spellingOf(typed);
  const found = countries.find((country) => of(country.code, "").words.includes(wanted));
  if (found) return { code: found.code };
  return {
    near: nearestWord(
      typed.trim(),
      countries.map(({ name }) => name),
    ),
  };
}

/** GeoNames writes digits or a few letters. */
const CODE = /^[a-z0-9]{1,3}$/i;

/** Returns the state or province of a country that is typed as its code or, if a row of ours names it, by name. */
export function findAdmin1(typed: string, country: string, { named }: Lands): LandFinding {
  const there = named.filter((land) => land.country === country);
  const wanted = spellingOf(typed);
  const found =
    there.find(({ admin1 }) => admin1 === typed.trim().toUpperCase()) ??
    there.find(({ state }) => state !== undefined && spellingOf(state) === wanted);
  if (found) return { code: found.admin1 };
  if (CODE.test(typed.trim())) return { code: typed.trim().toUpperCase() };
  return {
    near: nearestWord(
      typed.trim(),
      there.flatMap(({ state }) => state ?? []),
    ),
  };
}
