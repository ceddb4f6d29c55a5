import type { Atlas, Partnership } from "../atlas/atlas.ts";
import { compareIds } from "../atlas/compare.ts";
import { byState } from "../atlas/homes.ts";
import { perAtlas } from "../atlas/per-atlas.ts";
import type { EvidenceRow } from "../atlas/schemas.ts";
import { signingDay } from "../atlas/signing-day.ts";

/** A partnership whose day of signing is known, with the pages that give it. */
export type Anniversary = {
  readonly pair: Partnership;
  /** Day of signing: 2014-04-02. */
  readonly day: string;
  readonly pages: readonly EvidenceRow[];
};

/** The anniversaries of some partnerships, earliest signed first, and how many of these have none. */
export type Anniversaries = {
  readonly kept: readonly Anniversary[];
  /** Ended or suspended, though the day is known. */
  readonly over: number;
  /** Sources give different days or years. */
  readonly disputed: number;
  /** No page gives the day, but the year is documented. */
  readonly yearOnly: number;
  /** Not even the year is documented. */
  readonly undated: number;
};

/** Finds the anniversaries of partnerships. One that has ended or is suspended has none to keep. */
export function anniversariesOf(partnerships: readonly Partnership[]): Anniversaries {
  const signings = partnerships.map((pair) => ({ pair, ...signingDay(pair) }));
  const known = signings.filter((signing) => signing.is === "known");
  const dayless = signings.filter(({ is }) => is === "unknown");
  const yearOnly = dayless.filter(({ pair }) => pair.signed.year !== undefined).length;
  const kept = known.filter(({ pair }) => !isOver(pair));
  return {
    kept: kept.sort((a, b) => compareIds(a.day, b.day) || compareIds(a.pair.id, b.pair.id)),
    over: known.length - kept.length,
    disputed: signings.filter(({ is }) => is === "disputed").length,
    yearOnly,
    undated: dayless.length - yearOnly,
  };
}

const isOver = ({ status }: Partnership) => status === "ended" || status === "suspended";

/** Returns the anniversaries of all partnerships. */
export const allAnniversaries = perAtlas(({ partnerships }: Atlas) => anniversariesOf(partnerships));

/** Returns the anniversaries by the postal code of the US state; a state without one is left out. */
export const anniversariesByState = perAtlas(
  (atlas: Atlas): ReadonlyMap<string, Anniversaries> =>
    new Map(
      [...byState(atlas)]
        .map(([code, partnerships]) => [code, anniversariesOf(partnerships)] as const)
        .filter(([, { kept }]) => kept.length > 0),
    ),
);
