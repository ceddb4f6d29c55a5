import { asciiFold } from "../atlas/ascii-fold.ts";

/** What is often written short at the head of a name: "St. Cloud" and "Saint Cloud" are one. */
const SHORT: Readonly<Record<string, string>> = { st: "saint", ste: "sainte", mt: "mount", ft: "fort" };

/** Returns a name as it is compared: small plain letters without marks, short words written out, no "City of" before it. */
export function plainName(name: string): string {
  return asciiFold(name.slice(0, LONGEST))
    .toLowerCase()
    .replace(/\(.*?\)|['`.]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^(the )?(city|town|village) of (?=.)/, "")
    .replace(/\b(st|ste|mt|ft)\b/g, (word) => SHORT[word] ?? word);
}

/** No name is as long as this many letters; what is typed beyond them is not read. */
const LONGEST = 100;

/** A state with its postal code. */
export type State = { readonly code: string; readonly name: string };

/** What somebody may mean who types a town: its name and, if they named it, the state. */
export type Reading = {
  readonly name: string;
  /** The same to be repeated: as it was typed, or plain where the state was cut off without a comma. */
  readonly typed: string;
  readonly state: string | undefined;
};

/**
 * Returns the ways in which what is typed can be read, the likeliest first. "Springfield, MO" and "springfield illinois" name
 * their state, which then counts more than the one chosen before; but "Mount Washington" after Kentucky was chosen is a name.
 * @param chosen code of the state chosen beside the field, if any
 */
export function readingsOf(typed: string, states: readonly State[], chosen: string | undefined): Reading[] {
  const text = typed.slice(0, LONGEST).trim();
  const comma = text.lastIndexOf(",");
  const after = comma < 0 ? undefined : stateNamed(text.slice(comma + 1), states);
  const whole: Reading = { name: plainName(text), typed: text, state: chosen };
  if (!whole.name) return [];
  if (after) {
    const before = text.slice(0, comma).trim();
    return [{ name: plainName(before), typed: before, state: after }];
  }
  const words = whole.name.split(" ");
  // "district of columbia" is the longest name of a state.
  const ends = [3, 2, 1]
    .filter((count) => count < words.length)
    .flatMap((count): Reading[] => {
      const state = stateNamed(words.slice(-count).join(" "), states);
      if (!state) return [];
      const name = words.slice(0, -count).join(" ");
      return [{ name, typed: name, state }];
    });
  return chosen ? [whole, ...ends.slice(0, 1)] : [...ends.slice(0, 1), whole];
}

function stateNamed(text: string, states: readonly State[]): string | undefined {
  const wanted = text
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
  const code = wanted.replace(/ /g, "");
  return states.find((state) => state.name.toLowerCase() === wanted || state.code.toLowerCase() === code)
    ?.code;
}
