/** A place on the globe in degrees, longitude first as in GeoJSON. East and north are positive. */
export type LonLat = readonly [lon: number, lat: number];

/** Mean radius of the Earth in kilometres: (2a + b) / 3 of the WGS 84 ellipsoid (Moritz, "Geodetic Reference System 1980", Journal of Geodesy 74, 2000). */
export const EARTH_RADIUS_KM = 6371.0088;

/** Kilometres in one international mile: exact by definition since 1959. */
export const KM_PER_MILE = 1.609344;

const RADIANS = Math.PI / 180;

/**
 * Great-circle distance between two places in [lon, lat] degrees.
 * Haversine formula (Sinnott, "Virtues of the Haversine", Sky and Telescope 68, 1984), which keeps its precision for
 * neighbouring towns; the sphere is within 0.6 % of the ellipsoid.
 * @returns kilometres, from 0 to half the circumference (about 20,015)
 */
export function distanceKm(a: LonLat, b: LonLat): number {
  const halfLat = ((b[1] - a[1]) * RADIANS) / 2;
  const halfLon = ((b[0] - a[0]) * RADIANS) / 2;
  const h =
    Math.sin(halfLat) ** 2 + Math.cos(a[1] * RADIANS) * Math.cos(b[1] * RADIANS) * Math.sin(halfLon) ** 2;
  // Rounding can push h of antipodes a hair above 1.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * The direction in which the shortest way from `a` to `b` sets out; both in [lon, lat] degrees.
 * Formula: Ed Williams, Aviation Formulary, "Course between points". A place seen from itself lies at 0.
 * @returns degrees clockwise from true north, 0 <= bearing < 360
 */
export function initialBearing(a: LonLat, b: LonLat): number {
  const [latA, latB, dLon] = [a[1] * RADIANS, b[1] * RADIANS, (b[0] - a[0]) * RADIANS];
  const east = Math.sin(dLon) * Math.cos(latB);
  const north = Math.cos(latA) * Math.sin(latB) - Math.sin(latA) * Math.cos(latB) * Math.cos(dLon);
  const degrees = (Math.atan2(east, north) / RADIANS + 360) % 360;
  return degrees === 0 ? 0 : degrees; // never -0
}
