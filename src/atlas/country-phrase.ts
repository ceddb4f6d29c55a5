import type { CountryRow } from "./schemas.ts";

/** Countries and territories whose name takes an article in a sentence although it is one word, or begins otherwise than the pattern. */
const ARTICLE: ReadonlySet<string> = new Set(["BS", "GM", "KM", "MV", "NL", "PH", "SC"]);

/** Names that take one by how they are built: "the United Kingdom", "the Cook Islands". */
const PATTERN = /^(United|Republic|Isle)\b|\b(Republic|Islands|Territories|Netherlands)\b/;

/** Returns the name of a country as it stands within a sentence: "the Netherlands", "Japan". */
export const countryPhrase = ({ code, name }: Pick<CountryRow, "code" | "name">): string =>
  ARTICLE.has(code) || PATTERN.test(name) ? `the ${name}` : name;
