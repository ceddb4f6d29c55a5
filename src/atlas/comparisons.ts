import { type Atlas, isAmerican, type Partnership, type Place } from "./atlas.ts";
import { compareNames } from "./compare.ts";
import { byCountry, byState } from "./homes.ts";
import { countryPhrase, countStates, statePhrase } from "./land-phrase.ts";
import { perAtlas } from "./per-atlas.ts";
import { counted, either, formatNumber, listed } from "./words.ts";

/** Names that a sentence lists before it counts the rest. */
const NAMED = 3;

/** How sentences speak of a place's home, of those who live there with it, and of the lands across the sea. */
type Terms = {
  readonly community: string;
  readonly communities: string;
  /** So many of those lands, with their noun. */
  readonly countLands: (names: readonly string[]) => string;
  readonly otherLands: string;
  /** The community at home of a partnership. */
  readonly near: (partnership: Partnership) => Place;
  /** The land at its other end, as a sentence names it. */
  readonly land: (partnership: Partnership) => string;
};

/**
 * Returns sentences that set a place beside others of its state or country, each computed from the tables: how rare its
 * partners are there, where an ended partnership does not count, and with whom all of them are linked, counted as on the
 * page of the state or country.
 */
export function comparisons(place: Place, atlas: Atlas): string[] {
  const terms = termsFor(place);
  const everyone = compatriots(place, atlas);
  const peers = everyone.filter(
    (partnership) => partnership.status !== "ended" && isPeer(place, terms.near(partnership)),
  );
  const own = peers.filter((partnership) => terms.near(partnership) === place);
  if (own.length === 0) return peers.length > 0 ? links(terms, everyone) : [];
  if (own.length === peers.length) return [`The only ${terms.community} in these tables.`];
  return [rarity(terms, own, peers), ...links(terms, everyone)];
}

/** The partnerships on the page of its state or country; for a state, those of all states. */
function compatriots(place: Place, atlas: Atlas): readonly Partnership[] {
  if (!isAmerican(place)) return byCountry(atlas).get(place.country.code) ?? [];
  return place.kind === "state" ? betweenStates(atlas) : (byState(atlas).get(place.stateCode ?? "") ?? []);
}

const betweenStates = perAtlas(({ partnerships }) => partnerships.filter(({ us }) => us.kind === "state"));

/** Of its state, of all states, or of its country. */
function isPeer(place: Place, other: Place): boolean {
  if (!isAmerican(place)) return other.country === place.country;
  return place.kind === "state"
    ? other.kind === "state"
    : other.kind !== "state" && other.stateCode === place.stateCode;
}

function termsFor(place: Place): Terms {
  if (!isAmerican(place)) {
    const where = countryPhrase(place.country);
    return {
      community: `community in ${where}`,
      communities: `communities in ${where}`,
      countLands: countStates,
      otherLands: "other American states",
      near: ({ partner }) => partner,
      land: ({ us }) => stateName(us),
    };
  }
  const where = stateName(place);
  const states = place.kind === "state";
  return {
    community: states ? "American state" : `community in ${where}`,
    communities: states ? "American states" : `communities in ${where}`,
    countLands: ({ length }) => `${formatNumber(length)} countries and territories`,
    otherLands: "other countries",
    near: ({ us }) => us,
    land: ({ partner }) => countryPhrase(partner.country),
  };
}

const stateName = ({ state, name, stateCode = "" }: Place) => statePhrase(stateCode, state ?? name);

/** How many at home have a partner where this place has one; the rarest of its lands counts. */
function rarity(
  { near, land, community, communities, otherLands }: Terms,
  own: readonly Partnership[],
  peers: readonly Partnership[],
): string {
  const byLand = Map.groupBy(peers, land);
  const counts = [...new Set(own.map(land))]
    .map((name) => ({ name, count: new Set(byLand.get(name)?.map(near)).size }))
    .sort((a, b) => a.count - b.count || compareNames(a.name, b.name));
  const least = counts[0] ?? { name: "", count: 0 };
  if (least.count > 1)
    return `One of ${formatNumber(least.count)} ${communities} with a partner in ${least.name}.`;
  const alone = counts.filter(({ count }) => count === 1).map(({ name }) => name);
  const rest = alone.length - NAMED;
  const names = rest > 1 ? [...alone.slice(0, NAMED), `${rest} ${otherLands}`] : alone;
  return `The only ${community} in these tables with a partner in ${either(names)}.`;
}

function links({ land, countLands, communities }: Terms, peers: readonly Partnership[]): string[] {
  const counts = [...Map.groupBy(peers, land)]
    .map(([name, { length }]) => ({ name, count: length }))
    .sort((a, b) => b.count - a.count || compareNames(a.name, b.name));
  const [first] = counts;
  if (!first) return [];
  const who = communities.charAt(0).toUpperCase() + communities.slice(1);
  const have = `${who} have ${counted(peers.length, "partnership")}`;
  if (counts.length === 1) return [`${have}, all with ${first.name}.`];
  const most = listed(counts.slice(0, NAMED).map(({ name, count }) => `${name} (${formatNumber(count)})`));
  return counts.length > NAMED
    ? [`${have} with ${countLands(counts.map(({ name }) => name))}, most of all ${most}.`]
    : [`${have} with ${most}.`];
}
