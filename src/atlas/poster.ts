import type { Atlas, Partnership } from "./atlas.ts";
import { type CountryCount, countryCounts } from "./counts.ts";
import { regionPhrase } from "./land-phrase.ts";
import { formatDistance } from "./distances.ts";
import { type Growth, growthOf, undocumented } from "./growth.ts";
import { keysOf } from "./keys-of.ts";
import { longest, oldest } from "./ranks.ts";
import { TALLIES } from "./tally.ts";
import { type Region, REGIONS } from "./vocabulary.ts";
import { counted, formatNumber } from "./words.ts";

/** The partners of one region. */
export type RegionCount = {
  readonly region: Region;
  readonly label: string;
  readonly count: number;
  /** The countries with most partnerships, most first. */
  readonly top: readonly CountryCount[];
  /** The other countries together. */
  readonly rest: { readonly countries: number; readonly count: number };
};

/** Everything the poster says. */
export type Poster = {
  readonly partnerships: number;
  readonly communities: number;
  readonly countries: number;
  /** In the order of the vocabulary. */
  readonly regions: readonly RegionCount[];
  readonly growth: Growth;
  readonly oldest: readonly Partnership[];
  readonly longest: readonly Partnership[];
  /** What one sees, each true by how it is computed. */
  readonly sentences: readonly [where: string, when: string, extremes: string];
};

/** Countries that are named for each region. */
const TOP = 5;

/** Partnerships in the lists of the oldest and the longest. */
const RANKED = 4;

/** Counts what the poster says. Throws if there is no partnership: then there is nothing to print. */
export function posterOf(atlas: Atlas): Poster {
  const { partnerships } = atlas;
  const counts = countryCounts(atlas);
  const regions = keysOf(REGIONS).map((region) => regionCount(region, counts));
  const growth = growthOf(partnerships);
  const ranks = { oldest: oldest(partnerships, RANKED), longest: longest(partnerships, RANKED) };
  return {
    partnerships: partnerships.length,
    communities: TALLIES["us-communities"](atlas),
    countries: counts.length,
    regions,
    growth,
    ...ranks,
    sentences: [
      whereSentence(regions, counts, partnerships.length),
      whenSentence(growth),
      extremesSentence(ranks.oldest[0], ranks.longest[0]),
    ],
  };
}

/** Returns a pair as text: "Toledo, Ohio and Toledo, Spain". */
export const pairText = ({ us, partner }: Pick<Partnership, "us" | "partner">): string =>
  `${us.label} and ${partner.label}`;

function regionCount(region: Region, counts: readonly CountryCount[]): RegionCount {
  const own = counts.filter(({ country }) => country.region === region);
  const sum = (list: readonly CountryCount[]) => list.reduce((total, { count }) => total + count, 0);
  const rest = own.slice(TOP);
  return {
    region,
    label: REGIONS[region],
    count: sum(own),
    top: own.slice(0, TOP),
    rest: { countries: rest.length, count: sum(rest) },
  };
}

/** "No region has more" stays true when two lead together. */
function whereSentence(regions: readonly RegionCount[], counts: readonly CountryCount[], total: number) {
  const region = regions.reduce((a, b) => (b.count > a.count ? b : a));
  const [country] = counts;
  if (!country) throw new Error("There are no partnerships to make a poster of");
  const share = Math.round((100 * region.count) / total);
  return `${formatNumber(region.count)} of the ${formatNumber(total)} known partnerships (${share}%) run to ${regionPhrase(region.region)}, more than to any other region; no country has more than ${country.country.name}, with ${formatNumber(country.count)}.`;
}

/** Returns the decade with most documented signings as a sentence, and how many years are documented. */
export function whenSentence(growth: Growth): string {
  const [first, ...others] = growth.decades;
  if (!first) return `Of ${counted(undocumented(growth), "partnership")} none has a documented year yet.`;
  const peak = others.reduce((a, b) => (b.count > a.count ? b : a), first);
  return `No decade has more documented signings than the ${peak.decade}s, with ${formatNumber(peak.count)}. ${counted(growth.documented, "partnership has", "partnerships have")} a documented year; ${counted(undocumented(growth), "has none yet", "have none yet")}.`;
}

function extremesSentence(first: Partnership | undefined, far: Partnership | undefined): string {
  const earliest = first
    ? `No documented year is earlier than ${first.signed.text}, that of ${pairText(first)}; no`
    : "No";
  return far
    ? `${earliest} route is longer than the ${formatDistance(far.km)} from ${far.us.label} to ${far.partner.label}.`
    : "";
}
