import { TABLES } from "../atlas/content.ts";
import { didYouMean } from "../atlas/nearest.ts";
import { type Fault, fault, type Problem, problem } from "../atlas/problem.ts";
import type { PlaceRow } from "../atlas/schemas.ts";
import type { LonLat } from "../map/coordinates.ts";
import { kmOutside, stateAt, stateNames } from "../map/state-border.ts";
import type { Tables } from "./tables.ts";

/** Piers, islets and points rounded to a hundredth of a degree lie beyond an outline by no more than this, in km. */
const AT_MOST = 5;

/** Rules for the places of the United States: their states are drawn, and their dots must lie on them. */
export function stateRules({ places }: Tables): Problem[] {
  const american = places.rows.filter(({ value }) => value.country_code === "US");
  const byCode = Map.groupBy(american, ({ value }) => value.admin1_code);
  return american.flatMap(({ line, value }) => {
    const namesakes = byCode.get(value.admin1_code) ?? [];
    // Two names for one code are told by the rules for places.
    const isDisputed = namesakes.some((other) => other.value.admin1_name !== value.admin1_name);
    const found = stateFault(value);
    if (found?.kind === "unknown-state" && isDisputed) return [];
    return found ? [problem(TABLES.places.file, { line, column: 1 }, found)] : [];
  });
}

/** Returns what is wrong with the state of a place in the United States, or with where it lies, if anything. */
export function stateFault({ admin1_name: state, lat, lon }: PlaceRow): Fault | undefined {
  // A row without a state is told by the rules for places, and so is one at 0, 0.
  if (state === undefined || (lat === 0 && lon === 0)) return undefined;
  const km = kmOutside(state, [lon, lat]);
  if (km === undefined) {
    return fault(
      "unknown-state",
      `names the state "${state}", which is none of the 50 states, nor the District of Columbia`,
      didYouMean(state, stateNames()).trim() || "Write the name of the state in English: Ohio.",
    );
  }
  if (km <= AT_MOST) return undefined;
  return fault(
    "outside-state",
    `lies at lat ${lat}, lon ${lon}, which is ${Math.round(km).toLocaleString("en")} km outside of ${state}`,
    mendPoint(state, [lon, lat]),
  );
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
