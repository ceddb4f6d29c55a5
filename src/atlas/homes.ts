import type { Partnership } from "./atlas.ts";
import { partnershipsByState } from "./counts.ts";
import { perAtlas } from "./per-atlas.ts";

/** Returns the partnerships of an atlas by the postal code of the US state. */
export const byState = perAtlas(({ partnerships }) => partnershipsByState(partnerships));

/** Returns the partnerships of an atlas by the code of the country abroad. */
export const byCountry = perAtlas(({ partnerships }): Map<string, Partnership[]> =>
  Map.groupBy(partnerships, ({ partner }) => partner.country.code),
);
