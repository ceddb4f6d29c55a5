import { KM_PER_MILE } from "../map/coordinates.ts";
import { formatNumber } from "./words.ts";

const whole = (value: number) => formatNumber(Math.round(value));

/** Returns a distance given in km in whole miles: "4,006 mi". */
export const formatMiles = (km: number): string => `${whole(km / KM_PER_MILE)} mi`;

/** Returns a distance given in km in whole km: "6,447 km". */
export const formatKm = (km: number): string => `${whole(km)} km`;

/** Returns a distance given in km in both units: "4,006 mi (6,447 km)". */
export const formatDistance = (km: number): string => `${formatMiles(km)} (${formatKm(km)})`;
