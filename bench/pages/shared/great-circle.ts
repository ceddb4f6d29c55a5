import type { LonLat } from "./atlas.ts";

/** Points of a great circle stand at most so many degrees apart, so that no corner shows at four times the size. */
const STEP = 2;

/**
 * Returns the shortest way between two places as points in [lon, lat] degrees, not broken at any meridian: longitudes
 * run on beyond 180 degrees.
 */
export function greatCircle(from: LonLat, to: LonLat): LonLat[] {
  const [a, b] = [vector(from), vector(to)];
  const angle = Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
  const steps = Math.max(1, Math.ceil((angle * 180) / Math.PI / STEP));
  const line: LonLat[] = [from];
  for (let i = 1; i <= steps; i++) {
    const [p, q] = [Math.sin((1 - i / steps) * angle), Math.sin((i / steps) * angle)];
    const [x, y, z] = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
    const before = line[i - 1]![0];
    let lon = (Math.atan2(y, x) * 180) / Math.PI;
    lon += 360 * Math.round((before - lon) / 360);
    line.push([lon, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI]);
  }
  return line;
}

function vector([lon, lat]: LonLat): [number, number, number] {
  const [l, p] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}
