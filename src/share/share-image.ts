import { type Atlas, isAmerican, type Place } from "../atlas/atlas.ts";
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
export function placeImage(place: Place, { partnerships }: Atlas): ShareImage {
  if (hasOwnPicture(place)) return shareImage(placeCard(place));
  const { country, stateCode } = place;
  if (!isAmerican(place)) return shareImage(countryCard(country, partnerships));
  const ofState = partnerships.filter(({ us }) => us.stateCode === stateCode);
  return shareImage(stateCard(stateCode ?? "", ofState));
}
