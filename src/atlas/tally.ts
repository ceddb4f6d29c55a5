import type { Atlas } from "./atlas.ts";

/** Numbers that the site counts in its own tables, by the name that prose uses: <Count of="partnerships" />. */
export const TALLIES = {
  partnerships: ({ partnerships }: Atlas) => partnerships.length,
  "us-communities": ({ partnerships }: Atlas) => distinct(partnerships.map(({ us }) => us.id)),
  countries: ({ partnerships }: Atlas) => distinct(partnerships.map(({ partner }) => partner.country.code)),
  states: ({ partnerships }: Atlas) => distinct(partnerships.map(({ us }) => us.stateCode)),
  places: ({ places }: Atlas) => places.size,
  "documented-years": (atlas: Atlas) => withBasis(atlas, "documented"),
  "disputed-years": (atlas: Atlas) => withBasis(atlas, "disputed"),
  "unverified-years": (atlas: Atlas) => withBasis(atlas, "unverified"),
  "unknown-years": (atlas: Atlas) => withBasis(atlas, "unknown"),
  evidence: ({ partnerships }: Atlas) => partnerships.reduce((sum, { evidence }) => sum + evidence.length, 0),
  "evidenced-partnerships": ({ partnerships }: Atlas) =>
    partnerships.filter(({ evidence }) => evidence.length > 0).length,
} as const satisfies Record<string, (atlas: Atlas) => number>;

export type TallyName = keyof typeof TALLIES;

/** Returns whether the name is one that prose may count by. */
export const isTallyName = (name: string): name is TallyName => Object.hasOwn(TALLIES, name);

const distinct = (values: readonly unknown[]) => new Set(values).size;
const withBasis = ({ partnerships }: Atlas, basis: string) =>
  partnerships.filter(({ signed }) => signed.basis === basis).length;
