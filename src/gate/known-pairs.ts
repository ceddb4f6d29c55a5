import { asQuestion, wordsMeant } from "../atlas/did-you-mean.ts";
import { pairId } from "../atlas/pair-id.ts";
import type { Tables } from "./tables.ts";

/** A longer list of partners helps nobody to see a slip. */
const MOST = 6;

type Pair = { readonly us: string; readonly partner: string };

/** The pairs of partnerships.csv, for what names one elsewhere. */
export type KnownPairs = {
  /** True also if the table could not be read to its end. */
  readonly has: (pair: Pair) => boolean;
  /** `Did you mean "es-lugo" as the partner of us-oh?`, or an empty text. */
  readonly suggest: (pair: Pair) => string;
};

/** Returns the pairs of partnerships.csv; rows with other faults count too. */
export function knownPairs({ partnerships }: Pick<Tables, "partnerships">): KnownPairs {
  const all: Pair[] = [
    ...partnerships.rows.map(({ value }) => value),
    ...partnerships.rejected.map(({ value: { us = "", partner = "" } }) => ({ us, partner })),
  ];
  const ids = new Set(all.map(pairId));
  return {
    has: (pair) => ids.has(pairId(pair)) || !partnerships.complete || ids.size === 0,
    suggest({ us, partner }) {
      if (ids.has(pairId({ us: partner, partner: us }))) {
        return `The pair is listed the other way round: write "${partner}" for the United States and "${us}" for the partner.`;
      }
      const partners = all.filter((pair) => pair.us === us).map((pair) => pair.partner);
      const places = all.filter((pair) => pair.partner === partner).map((pair) => pair.us);
      return (
        asQuestion(wordsMeant(partner, partners)).replace("?", ` as the partner of ${us}?`) ||
        asQuestion(wordsMeant(us, places)).replace("?", ` as the community paired with ${partner}?`) ||
        (partners.length > 0 && partners.length <= MOST ? `Listed with ${us}: ${partners.join(", ")}.` : "")
      );
    },
  };
}
