import { type Atlas, isAmerican, type Place } from "../atlas/atlas.ts";
import { byState } from "../atlas/homes.ts";
import { perAtlas } from "../atlas/per-atlas.ts";
import type { ShareCard } from "./card.ts";
import { countryCard, hasOwnPicture, placeCard, stateCard } from "./cards.ts";

/** A picture for those who share a page, as the layout takes it. */
export type ShareImage = { readonly href: string; readonly alt: string };

/** Returns the address of a card's picture, and its message in words. */
export const shareImage = ({ id, alt }: Pick<ShareCard, "id" | "alt">): ShareImage => ({
  href: `/share/${id}.png`,
  alt,
});

/** Returns the picture for the page of a place: its own, or else that of its state or country. */
export function placeImage(place: Place, atlas: Atlas): ShareImage {
  if (hasOwnPicture(place)) return shareImage(placeCard(place));
  const { country, stateCode = "" } = place;
  const american = isAmerican(place);
  const home = american ? `us-${stateCode}` : country.code;
  const kept = homeImages(atlas);
  const image =
    kept.get(home) ??
    shareImage(
      american
        ? stateCard(stateCode, byState(atlas).get(stateCode) ?? [])
        : countryCard(country, atlas.partnerships),
    );
  kept.set(home, image);
  return image;
}

/** Pictures of states and countries by their codes. */
const homeImages = perAtlas(() => new Map<string, ShareImage>());
