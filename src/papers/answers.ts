import { clean, cleanLines, withoutStop } from "./clean.ts";
import { dayInWords, dayOf } from "./dates.ts";
import type { Entries, Question } from "./entries.ts";
import { isAnswered, type Line, line, type Piece, series } from "./line.ts";

/** Sister Cities International's four fields of exchange, as questions of the form. */
export const FIELDS = [
  "arts-and-culture",
  "youth-and-education",
  "business-and-trade",
  "community-development",
] as const satisfies readonly Question[];

/** Returns a field in words: "arts and culture". */
export const fieldName = (field: (typeof FIELDS)[number]): string => field.replaceAll("-", " ");

/** One of the two communities. */
export type Side = {
  readonly community: Piece;
  /** Its state or country. */
  readonly region: Piece;
  /** Title and name of the official who signs. */
  readonly title: Piece;
  readonly official: Piece;
  readonly committee: Piece;
};

/** What the form says, ready to stand in a sentence: every answer is a value, every gap a blank. */
export type Answers = {
  readonly us: Side;
  readonly partner: Side;
  readonly kind: "sister" | "friendship";
  readonly fields: readonly Piece[];
  /** "1 year" or "5 years"; undefined as long as the tie holds until one side ends it. */
  readonly term: Line | undefined;
  readonly gift:
    { readonly kind: "nothing" | "staff" } | { readonly kind: "money" | "words"; readonly what: Piece };
  readonly signing: Date | undefined;
  readonly firstExchange: Date | undefined;
  readonly languages: readonly [Piece, Piece];
  readonly direction: "ltr" | "rtl";
  /** Whether a second column is left for the translation. */
  readonly columns: boolean;
};

/** Returns what the entries of the form say; nothing that can be typed makes it throw. */
export function toAnswers(entries: Entries): Answers {
  const say = (question: Question, blank: string) => answered(withoutStop(clean(entries[question])), blank);
  const side = (who: "us" | "partner", whose: string, names: Pick<Side, "community" | "region">): Side => ({
    ...names,
    title: say(`${who}-title`, `title of ${whose} official`),
    official: say(`${who}-official`, `name of ${whose} official`),
    committee: say(`${who}-committee`, `name of ${whose} committee`),
  });
  const { gift } = entries;
  return {
    us: side("us", "your", {
      community: say("us-community", "name of your community"),
      region: say("us-region", "your state"),
    }),
    partner: side("partner", "the partner’s", {
      community: say("partner-community", "name of the partner community"),
      region: say("partner-region", "its country"),
    }),
    kind: entries.kind === "friendship" ? "friendship" : "sister",
    fields: fieldsIn(entries),
    term: entries.term === "years" ? termOf(clean(entries.years)) : undefined,
    gift:
      gift === "money"
        ? { kind: gift, what: say("money", "amount, and for what") }
        : gift === "words"
          ? {
              kind: gift,
              what: answered(linesIn(entries["gift-words"]).join("; "), "what your community gives"),
            }
          : { kind: gift === "staff" ? gift : "nothing" },
    signing: dayOf(entries.signing),
    firstExchange: dayOf(entries["first-exchange"]),
    languages: [say("first-language", "first language"), say("second-language", "second language")],
    direction: entries.direction === "rtl" ? "rtl" : "ltr",
    columns: entries.columns !== "",
  };
}

const answered = (value: string, blank: string): Piece => (value ? { value } : { blank });

/** Years are counted in whole numbers up to 99; anything else would read oddly. */
const termOf = (years: string): Line =>
  line`${answered(/^[1-9]\d?$/.test(years) ? years : "", "number")} ${years === "1" ? "year" : "years"}`;

/** Returns the fields that are ticked and those in own words, each once. */
function fieldsIn(entries: Entries): Piece[] {
  const fields = new Map<string, Piece>();
  for (const field of FIELDS) if (entries[field]) fields.set(fieldName(field), fieldName(field));
  for (const value of linesIn(entries["other-fields"]))
    if (!fields.has(value.toLowerCase())) fields.set(value.toLowerCase(), { value });
  return [...fields.values()];
}

const linesIn = (text: string): string[] => cleanLines(text).map(withoutStop).filter(Boolean);

/** Returns a community with its state or country, as it stands within a sentence. */
export const place = ({ community, region }: Side): Line => line`${community}, ${region}`;

/** Returns who acts for a community: "Jane Roe, Mayor" or, without a name, "its Mayor". */
export const officer = ({ title, official }: Side): Line =>
  isAnswered(official) ? line`${official}, ${title}` : line`its ${title}`;

/** Returns the fields after their noun: "the field of a", "the fields of a, and b". */
export function fieldsOf({ fields }: Answers): Line {
  if (fields.length === 0) return line`the fields of ${{ blank: "fields of exchange" }}`;
  return line`the ${fields.length === 1 ? "field" : "fields"} of ${series(fields)}`;
}

/** Returns a day in words, or a blank for it. */
export const dayOr = (day: Date | undefined, blank: string): Piece => (day ? dayInWords(day) : { blank });

/** Returns what the two communities become: "sister city", "friendship city". */
export const tieOf = ({ kind }: Answers) => `${kind} city` as const;

/** Returns the same for both: "sister cities". */
export const tiesOf = ({ kind }: Answers) => `${kind} cities` as const;
