import type { Place } from "./atlas.ts";
import { formatDistance } from "./distances.ts";
import { type Direction, partnersAround } from "./partners-around.ts";

/** Returns how far a place's partners lie, in a sentence: its nearest and farthest, or its only one with its bearing. */
export function reachOf(place: Place): string {
  const partners = partnersAround(place).sort((a, b) => a.km - b.km);
  const [near, far] = [partners[0], partners.at(-1)];
  if (!near || !far) return `${place.name} has no partner in these tables.`;
  const away = ({ partner, km }: Direction) => `${partner.label}, ${formatDistance(km)}`;
  return near === far
    ? `Its partner is ${away(near)} away on a bearing of ${Math.round(near.bearing)}°.`
    : `The nearest partner is ${away(near)} away; the farthest is ${away(far)}.`;
}
