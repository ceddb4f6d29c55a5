import { usualId } from "../explorer/usual-id.ts";
import type { Region, Status } from "../atlas/vocabulary.ts";
import type { LonLat } from "../map/coordinates.ts";
import { keyOf } from "./town.ts";

/** The American communities of the tables with their partners, as /join/who-is-like-us/programs.json sends them, in columns. */
export type ProgramsFile = {
  /** Postal code, name, and the name within a sentence. */
  readonly states: readonly (readonly [code: string, name: string, phrase: string])[];
  /** Every country and territory but the United States and theirs; `linked` if it has a partnership and so a page. */
  readonly countries: readonly (readonly [code: string, name: string, region: Region, linked: 0 | 1])[];
  readonly places: {
    /** "" where it is the usual one; see `usual-id.ts`. */
    readonly id: readonly string[];
    readonly name: readonly string[];
    readonly kind: readonly Kind[];
    readonly state: readonly number[];
    readonly lon: readonly number[];
    readonly lat: readonly number[];
    /** 0 if not known. */
    readonly population: readonly number[];
    /** Of the town in the gazetteer: its number, or the end of our id; 0 for counties and states. */
    readonly town: readonly (number | string)[];
    /** How many of the pairs are its own; they follow one another in the same order. */
    readonly pairs: readonly number[];
  };
  readonly pairs: {
    readonly partner: readonly string[];
    readonly country: readonly number[];
    /** Positions of pairs by status; all others are listed. */
    readonly others: Readonly<Partial<Record<Status, readonly number[]>>>;
  };
  readonly stories: readonly StoryRow[];
};
type Kind = "city" | "county" | "state" | "district";
type StoryRow = {
  readonly href: string;
  readonly title: string;
  readonly partner: string;
  readonly year: number;
  /** Position of the American side among the places. */
  readonly us: number;
};

/** A partner abroad with what is known of the partnership. */
export type Tie = {
  readonly partner: string;
  readonly country: Country;
  readonly status: Status;
};
export type Country = {
  readonly code: string;
  readonly name: string;
  readonly region: Region;
  readonly linked: boolean;
};

/** An American community of the tables. */
export type Community = {
  readonly id: string;
  readonly name: string;
  /** "Toledo, Ohio". */
  readonly label: string;
  readonly kind: Kind;
  readonly state: string;
  /** [lon, lat] in degrees. */
  readonly at: LonLat;
  /** People; 0 if not known. */
  readonly population: number;
  /** Key of its town; a county or state has none. */
  readonly town: string | undefined;
  readonly ties: readonly Tie[];
};

/** A story with the American community it is told of. */
export type Story = Omit<StoryRow, "us"> & { readonly us: Community };

/** What the tables hold, as the page's script knows it. */
export type Programs = {
  readonly states: ReadonlyMap<string, { readonly name: string; readonly phrase: string }>;
  readonly countries: readonly Country[];
  readonly communities: readonly Community[];
  readonly stories: readonly Story[];
};

/** Returns a town's name with its state: "Toledo, Ohio"; the capital's name says where it lies. */
export const labelOf = (name: string, state: string): string =>
  name === state || name.endsWith(", D.C.") ? name : `${name}, ${state}`;

/** Joins what programs.json sends; throws if it does not hold together. */
export function unpackPrograms(file: ProgramsFile): Programs {
  const countries = file.countries.map(([code, name, region, linked]) => ({
    code,
    name,
    region,
    linked: linked === 1,
  }));
  const statuses = new Map(
    Object.entries(file.pairs.others).flatMap(([status, at]) =>
      at.map((i) => [i, status as Status] as const),
    ),
  );
  const ties = file.pairs.partner.map((partner, i): Tie => {
    const country = countries[file.pairs.country[i] ?? -1];
    if (!country) throw new Error(`programs.json: ${partner} lies in no country`);
    return { partner, country, status: statuses.get(i) ?? "listed" };
  });
  const { places } = file;
  let next = 0;
  const communities = places.name.map((name, i): Community => {
    const [state = "", stateName = ""] = file.states[places.state[i] ?? -1] ?? [];
    const town = places.town[i] ?? 0;
    const first = next;
    next += places.pairs[i] ?? 0;
    return {
      id: places.id[i] || usualId({ name, country: { code: "US" }, stateCode: state }),
      name,
      label: labelOf(name, stateName),
      kind: places.kind[i] ?? "city",
      state,
      at: [places.lon[i] ?? 0, places.lat[i] ?? 0],
      population: places.population[i] ?? 0,
      town: town === 0 ? undefined : keyOf(state, town),
      ties: ties.slice(first, next),
    };
  });
  const stories = file.stories.flatMap(({ us, ...story }) => {
    const community = communities[us];
    return community ? [{ ...story, us: community }] : [];
  });
  return {
    states: new Map(file.states.map(([code, name, phrase]) => [code, { name, phrase }])),
    countries,
    communities,
    stories,
  };
}
