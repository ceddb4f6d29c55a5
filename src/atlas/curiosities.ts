import { distanceKm, type LonLat } from "../map/coordinates.ts";
import { asciiFold } from "./ascii-fold.ts";
import type { Atlas, Partnership, Place } from "./atlas.ts";
import { compareIds } from "./compare.ts";
import { longest, oldest } from "./ranks.ts";

/** Two populations of a partnership, where both are known. */
export type PopulationGap = {
  readonly partnership: Partnership;
  readonly larger: Place;
  readonly smaller: Place;
  /** People more in the larger place. */
  readonly gap: number;
};

/** Two lists of places, one for each side of the partnerships. */
export type BothSides = { readonly us: readonly Place[]; readonly abroad: readonly Place[] };

/** The lists of the curiosities page. */
export type Curiosities = {
  readonly namesakes: readonly Partnership[];
  readonly longest: readonly Partnership[];
  readonly shortest: readonly Partnership[];
  readonly oldest: readonly Partnership[];
  readonly gaps: readonly PopulationGap[];
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
    gaps: populationGaps(partnerships, count),
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

function populationGaps(partnerships: readonly Partnership[], count: number): PopulationGap[] {
  const gaps = partnerships.flatMap((partnership): PopulationGap[] => {
    const { us, partner } = partnership;
    if (us.population === undefined || partner.population === undefined) return [];
    const [larger, smaller] = us.population > partner.population ? [us, partner] : [partner, us];
    return [{ partnership, larger, smaller, gap: Math.abs(us.population - partner.population) }];
  });
  return gaps.sort((a, b) => b.gap - a.gap || compareIds(a.partnership.id, b.partnership.id)).slice(0, count);
}

const highest = <T extends { readonly id: string }>(
  list: readonly T[],
  rank: (entry: T) => number,
  count: number,
): T[] => list.toSorted((a, b) => rank(b) - rank(a) || compareIds(a.id, b.id)).slice(0, count);

const isAmerican = ({ country }: Place): boolean => country.code === "US";
const foldedName = ({ name }: Pick<Place, "name">): string => asciiFold(name).toLowerCase();
