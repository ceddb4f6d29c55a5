import type { LonLat } from "../map/coordinates.ts";

/** A place that a reader may look for. */
export type Town = {
  /** Its part of a shared address: postal code and GeoNames number, "il-4250542"; see `keyOf`. */
  readonly key: string;
  readonly name: string;
  /** Postal code of its state. */
  readonly state: string;
  /** [lon, lat] in degrees. */
  readonly at: LonLat;
  /** People; 0 if not known. */
  readonly population: number;
  /** True if GeoNames files it as a section of a larger place, as it does Harlem, but also Culver City. */
  readonly section: boolean;
};

/** Returns the key of a town: its GeoNames number stays when names change. One without number has the end of our own id. */
export const keyOf = (state: string, number: number | string): string => `${state.toLowerCase()}-${number}`;

/** Returns the end of a key, as files send it: the GeoNames number, or the end of our own id. */
export function endOf(key: string): number | string {
  const end = key.slice("xx-".length);
  return /^\d+$/.test(end) ? Number(end) : end;
}

/** Returns the key with the postal code it begins with, or undefined for a text that cannot be one. */
export function readKey(text: string): { readonly key: string; readonly state: string } | undefined {
  const state = /^([a-z]{2})-[a-z0-9-]{1,60}$/.exec(text)?.[1];
  return state === undefined ? undefined : { key: text, state: state.toUpperCase() };
}
