import { distanceKm, type LonLat } from "../map/coordinates.ts";
import { asciiFold } from "./ascii-fold.ts";
import { type Atlas, isAmerican, type Partnership, type Place } from "./atlas.ts";
import { highest, longest, oldest, sized, type SizedPartnership } from "./ranks.ts";

/** Two lists of places, one for each side of the partnerships. */
export type BothSides = { readonly us: readonly Place[]; readonly abroad: readonly Place[] };

/** The lists of the curiosities page. */
export type Curiosities = {
  readonly namesakes: readonly Partnership[];
  readonly longest: readonly Partnership[];
  readonly shortest: readonly Partnership[];
  readonly oldest: readonly Partnership[];
  /** The most unequal in population. */
  readonly unequal: readonly SizedPartnership[];
  readonly mostPartners: BothSides;
  readonly northernmost: BothSides;
  readonly southernmost: BothSides;
};

/** The two places of a partnership, as far as a rule asks about them. */
type Ends<Key extends keyof Place> = Readonly<Record<"us" | "partner", Pick<Place, Key>>>;

/** Computes every list with at most `count` entries; the namesakes are listed in full. Ties go by id. */
export function curiositiesOf({ places, partnerships }: Atlas, count: number): Curiosities {
  const partnered = [...places.values()].filter(({ partnerships: own }) => own.length > 0);
  const bothSides = (rank: (place: Place) => number): BothSides => ({
    us: highest(partnered.filter(isAmerican), rank, count),
    abroad: highest(
      partnered.filter((place) => !isAmerican(place)),
      rank,
      count,
    ),
  });
  return {
    namesakes: partnerships.filter(isNamesake),
    longest: longest(partnerships, count),
    shortest: highest(partnerships, ({ km }) => -km, count),
    oldest: oldest(partnerships, count),
    unequal: highest(sized(partnerships), ({ larger, smaller }) => larger.people - smaller.people, count),
    mostPartners: bothSides((place) => place.partnerships.length),
    northernmost: bothSides(({ at }) => at[1]),
    southernmost: bothSides(({ at }) => -at[1]),
  };
}

/** Returns whether both places have the same name, once accents and capitals are left out. */
export const isNamesake = ({ us, partner }: Ends<"name">): boolean => foldedName(us) === foldedName(partner);

/** Returns the point opposite on the globe, [lon, lat] in degrees. */
export const antipode = ([lon, lat]: LonLat): LonLat => [lon > 0 ? lon - 180 : lon + 180, -lat];

/** Returns how far, in km, a partner lies from the point opposite its American side. */
export const kmFromAntipode = ({ us, partner }: Ends<"at">): number =>
  distanceKm(antipode(us.at), partner.at);

const foldedName = ({ name }: Pick<Place, "name">): string => asciiFold(name).toLowerCase();
