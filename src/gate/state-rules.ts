import { didYouMean } from "../atlas/did-you-mean.ts";
import { fault, type Problem } from "../atlas/problem.ts";
import type { PlaceRow } from "../atlas/schemas.ts";
import type { LonLat } from "../map/coordinates.ts";
import { kmOutside, stateAt, stateNames } from "../map/state-border.ts";
import { type CellFault, eachRow, type Tables } from "./tables.ts";

/** Piers, islets and points rounded to a hundredth of a degree lie beyond an outline by no more than this, in km. */
const AT_MOST = 5;

/** Rules for the places of the United States: their states are drawn, and their dots must lie on them. */
export function stateRules(tables: Tables): Problem[] {
  const named = new Map<string, Set<string | undefined>>();
  for (const { value } of tables.places.rows) {
    const code = codeOf(value);
    named.set(code, (named.get(code) ?? new Set()).add(value.admin1_name));
  }
  return eachRow("places", tables, (place) => {
    if (place.country_code !== "US") return [];
    const found = stateFault(place);
    // Two names for one code are told by the rules for places.
    const isTold = found?.[1].kind === "unknown-state" && (named.get(codeOf(place))?.size ?? 0) > 1;
    return isTold ? [] : [found];
  });
}

const codeOf = ({ country_code, admin1_code = "" }: PlaceRow) => `${country_code} ${admin1_code}`;

/** Returns what is wrong with the state of a place in the United States, or with where it lies, if anything. */
export function stateFault({ admin1_name: state, lat, lon }: PlaceRow): CellFault<PlaceRow> | undefined {
  // A row without a state is told by the rules for places, and so is one at 0, 0.
  if (state === undefined || (lat === 0 && lon === 0)) return undefined;
  const km = kmOutside(state, [lon, lat]);
  if (km === undefined) {
    const what = `names the state "${state}", which is none of the 50 states, nor the District of Columbia`;
    const mend = "Write the name of the state in English: Ohio.";
    return ["admin1_name", fault("unknown-state", what, didYouMean(state, stateNames()), mend)];
  }
  if (km <= AT_MOST) return undefined;
  const far = `${Math.round(km).toLocaleString("en")} km outside of ${state}`;
  const what = `lies at lat ${lat}, lon ${lon}, which is ${far}`;
  return ["lat", fault("outside-state", what, mendPoint(state, [lon, lat]))];
}

/** Says which slip of the keyboard would explain the point. */
function mendPoint(state: string, [lon, lat]: LonLat): string {
  const slips: readonly LonLat[] = [
    [-lon, lat],
    [lat, lon],
    [-lat, lon],
    [lon, -lat],
  ];
  const meant = slips.find((at) => Math.abs(at[1]) <= 90 && (kmOutside(state, at) ?? Infinity) <= AT_MOST);
  if (meant) return `Did you mean lat ${meant[1]} and lon ${meant[0]}?`;
  const there = stateAt([lon, lat]);
  return there === undefined
    ? "Correct lat and lon: north and east are positive, so lon is negative in the United States."
    : `The point lies in ${there}. Correct lat and lon, or the state.`;
}
