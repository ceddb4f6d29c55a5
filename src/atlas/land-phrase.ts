import type { CountryRow } from "./schemas.ts";
import { type Region, REGIONS } from "./vocabulary.ts";
import { counted } from "./words.ts";

/** Countries and territories whose name takes an article in a sentence although it is one word, or begins otherwise than the pattern. */
const ARTICLE: ReadonlySet<string> = new Set(["BS", "GM", "KM", "MV", "NL", "PH", "SC"]);

/** Names that take one by how they are built: "the United Kingdom", "the Cook Islands". */
const PATTERN = /^(United|Republic|Isle)\b|\b(Republic|Islands|Territories|Netherlands)\b/;

/** Returns the name of a country as it stands within a sentence: "the Netherlands", "Japan". */
export const countryPhrase = ({ code, name }: Pick<CountryRow, "code" | "name">): string =>
  ARTICLE.has(code) || PATTERN.test(name) ? `the ${name}` : name;

/** Returns the name of a region as it stands within a sentence: "the Americas". */
export const regionPhrase = (region: Region): string => REGIONS[region].replace(/^The /, "the ");

const DISTRICT = "the District of Columbia";

/** Returns the name of a US state as it stands within a sentence. */
export const statePhrase = (code: string, name: string): string => (code === "DC" ? DISTRICT : name);

/** Returns how many states these phrases name, as text; the District of Columbia is no state. */
export function countStates(phrases: readonly string[]): string {
  const states = phrases.filter((phrase) => phrase !== DISTRICT).length;
  const text = counted(states, "American state");
  return states < phrases.length ? `${text} and ${DISTRICT}` : text;
}
