import type { Place } from "./atlas.ts";
import { formatKm, formatMiles } from "./distances.ts";
import { partnersAround } from "./partners-around.ts";

/** Returns how far a place's partners lie, in a sentence: its nearest and farthest, or its only one with its bearing. */
export function reachOf(place: Place): string {
  const partners = partnersAround(place).sort((a, b) => a.km - b.km);
  const [near, far] = [partners[0], partners.at(-1)];
  if (!near || !far) return `${place.name} has no partner in these tables.`;
  const nearest = `${near.partner.label}, lies ${formatMiles(near.km)} (${formatKm(near.km)}) away`;
  return near === far
    ? `${nearest}, on a bearing of ${Math.round(near.bearing)}°.`
    : `${nearest}, ${far.partner.label}, ${formatMiles(far.km)} (${formatKm(far.km)}): the nearest and the farthest.`;
}
