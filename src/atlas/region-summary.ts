import { countryHref, stateHref } from "./addresses.ts";
import type { Partnership, Place } from "./atlas.ts";
import { compareIds, compareNames } from "./compare.ts";
import { countryPhrase, countStates, statePhrase } from "./land-phrase.ts";
import { growthOf, type Growth } from "./growth.ts";
import type { CountryRow } from "./schemas.ts";
import { STATUSES, type Region } from "./vocabulary.ts";
import { counted, formatNumber, listed } from "./words.ts";

/** A country with which a state is linked, or a state with which a country is. */
export type Tie = {
  readonly label: string;
  /** The name as it stands within a sentence. */
  readonly phrase: string;
  readonly href: string;
  readonly count: number;
  /** Of a country. */
  readonly region?: Region;
};

/** What the page of a state or of a country tells. */
export type RegionSummary = {
  readonly name: string;
  /** The name as it stands within a sentence: "the Netherlands". */
  readonly phrase: string;
  readonly partnerships: readonly Partnership[];
  /** Its communities with a partner, by name. */
  readonly communities: readonly Place[];
  /** Most first. */
  readonly ties: readonly Tie[];
  readonly growth: Growth;
  /** How many there are and where most lead, as a sentence. */
  readonly finding: string;
};

/** Returns what the tables hold of a US state, whose partnerships these are. */
export function summarizeState(code: string, partnerships: readonly Partnership[]): RegionSummary {
  const name = partnerships[0]?.us.state ?? code;
  const ties = [...Map.groupBy(partnerships, ({ partner }) => partner.country)].map(
    ([country, { length }]): Tie => ({
      label: country.name,
      phrase: countryPhrase(country),
      href: countryHref(country),
      count: length,
      region: country.region,
    }),
  );
  const lands = counted(ties.length, "country or territory", "countries and territories");
  return summarize(
    name,
    statePhrase(code, name),
    partnerships,
    partnerships.map(({ us }) => us),
    ties,
    lands,
  );
}

/** Returns what the tables hold of a country, whose partnerships these are. */
export function summarizeCountry(country: CountryRow, partnerships: readonly Partnership[]): RegionSummary {
  const ties = [...Map.groupBy(partnerships, ({ us }) => us.stateCode ?? "")].map(([code, rows]): Tie => {
    const label = rows[0]?.us.state ?? code;
    return { label, phrase: statePhrase(code, label), href: stateHref(code), count: rows.length };
  });
  return summarize(
    country.name,
    countryPhrase(country),
    partnerships,
    partnerships.map(({ partner }) => partner),
    ties,
    countStates(ties.map(({ phrase }) => phrase)),
  );
}

function summarize(
  name: string,
  phrase: string,
  partnerships: readonly Partnership[],
  places: readonly Place[],
  unordered: readonly Tie[],
  lands: string,
): RegionSummary {
  const ties = unordered.toSorted((a, b) => b.count - a.count || compareNames(a.label, b.label));
  return {
    name,
    phrase,
    partnerships,
    communities: [...new Set(places)].sort((a, b) => compareNames(a.name, b.name) || compareIds(a.id, b.id)),
    ties,
    growth: growthOf(partnerships),
    finding: finding(phrase, new Set(places).size, ties, lands),
  };
}

/** Names that share the lead are told up to this many. */
const LEADERS = 3;

function finding(phrase: string, communities: number, ties: readonly Tie[], lands: string): string {
  const total = ties.reduce((sum, { count }) => sum + count, 0);
  const [first] = ties;
  if (!first) return `No partnership of a community in ${phrase} is known.`;
  const have = `${counted(communities, "community", "communities")} in ${phrase} ${communities === 1 ? "has" : "have"} ${counted(total, "known partnership")}`;
  if (ties.length === 1) {
    const share = ["", "", "both "][total] ?? "all ";
    return `${have}, ${share}with ${total === 1 ? "a community" : "communities"} in ${first.phrase}.`;
  }
  const leaders = ties.filter(({ count }) => count === first.count);
  const names = listed(leaders.map((tie) => tie.phrase));
  if (first.count === 1 || leaders.length > LEADERS) return `${have} in ${lands}.`;
  const each = leaders.length > 1 ? " each" : "";
  return `${have} in ${lands}, most of all ${names} (${formatNumber(first.count)}${each}).`;
}

/** Returns how the partnerships stand: "8 are listed, 1 is ended". */
export function statusSentence(partnerships: readonly Partnership[]): string {
  const counts = Map.groupBy(partnerships, ({ status }) => status);
  const parts = Object.entries(STATUSES).flatMap(([status, label]) => {
    const count = [...counts].find(([known]) => known === status)?.[1].length ?? 0;
    return count > 0 ? `${formatNumber(count)} ${count === 1 ? "is" : "are"} ${label.toLowerCase()}` : [];
  });
  return listed(parts);
}

/** Returns the decade with more documented years than any other, as a sentence; undefined if no year is documented. */
export function decadeSentence({ decades, documented }: Growth): string | undefined {
  const most = Math.max(...decades.map(({ count }) => count));
  const peaks = decades.filter(({ count }) => count === most).map(({ decade }) => `the ${decade}s`);
  if (documented === 0) return undefined;
  if (documented === 1) return `The one documented year falls in ${peaks[0] ?? ""}`;
  if (peaks.length > LEADERS) return "The documented years are spread over the decades";
  if (most === documented) return `All documented years fall in ${peaks[0] ?? ""}`;
  const more = `No decade has more documented years than ${listed(peaks)}, ${formatNumber(most)}`;
  return peaks.length === 1 ? more : `${more} each`;
}

/** Returns which of its communities has most partnerships in this summary, as a sentence without its period. */
export function leadSentence({ phrase, partnerships, communities }: RegionSummary): string {
  const [only] = communities;
  if (communities.length === 1 && only)
    return `${only.name} is the one community in ${phrase} with a known partner`;
  const counts = communities
    .map((place) => ({
      place,
      count: partnerships.filter(({ us, partner }) => us === place || partner === place).length,
    }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  const most = first?.count ?? 0;
  if (!first || most === second?.count) {
    const leaders = counts.filter(({ count }) => count === most);
    if (most === 1)
      return `Each of the ${formatNumber(communities.length)} communities in ${phrase} has one partner`;
    const who =
      leaders.length > LEADERS
        ? `${formatNumber(leaders.length)} communities`
        : listed(leaders.map(({ place }) => place.name));
    return `${who} have ${formatNumber(most)} partners each, the most in ${phrase}`;
  }
  return `${first.place.name} has the most partners in ${phrase}, ${formatNumber(most)}`;
}
