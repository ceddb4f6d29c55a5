import { stringify } from "yaml";
import { curly } from "../atlas/curly.ts";
import { TODO } from "../atlas/placeholder.ts";
import { exchangeMatter } from "../atlas/schemas.ts";
import type { Theme } from "../atlas/vocabulary.ts";
import { linesOf, oneLine, unseenIn } from "./clean-words.ts";
import { exchangeSlug, type NamedPlace } from "./exchange-slug.ts";
import { plainLine, plainMdx } from "./plain-mdx.ts";
import type { DatedFact } from "./typed-dates.ts";
import { type GivenSource, type StorySource, withIds } from "./typed-sources.ts";

/** What somebody has told about an exchange, in the words in which it was typed. */
export type ExchangeAnswers = {
  readonly title: string;
  readonly dek?: string | undefined;
  readonly description?: string | undefined;
  readonly us: NamedPlace;
  /** At least one, the lead pair first. */
  readonly partners: readonly [NamedPlace, ...NamedPlace[]];
  readonly theme: Theme;
  /** Main year of the story. */
  readonly year: number;
  /** The years in words: 2013 to 2014. */
  readonly years?: string | undefined;
  /** The day of writing, 2026-11-22. */
  readonly day: string;
  readonly dates: readonly DatedFact[];
  readonly sources: readonly GivenSource[];
  readonly open?: readonly string[];
  readonly story?: string | undefined;
  /** What was sent along and has no field: it stands at the end of the draft. */
  readonly notes?: readonly Note[];
};

export type Note = { readonly about: string; readonly words: string };

/** What the stories that are there have already. Titles and descriptions in small letters. */
export type Taken = {
  readonly slugs: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
};

export type ExchangeDraft = {
  readonly slug: string;
  /** Path from the top of the project. */
  readonly file: string;
  readonly text: string;
  /** What was left out of what was typed, one sentence each. */
  readonly left: readonly string[];
};

/** Stories need so many dated facts and sources. */
const AT_LEAST = 2;

/**
 * Returns a draft that the check of the content passes: what was typed, as plain text, and a mark where something is lacking,
 * with which the story cannot be published. What does not fit into its field stands at the end of the text.
 */
export function exchangeDraft(answers: ExchangeAnswers, taken: Taken): ExchangeDraft {
  const { us, partners, theme, year, day } = answers;
  const slug = exchangeSlug(us, partners[0], year, taken.slugs);
  const notes: Note[] = [];
  const fitted = fitter(notes);

  const title = fitted("title", answers.title, `${TODO} headline of ${slug}`, taken.titles);
  const dek = fitted(
    "dek",
    answers.dek,
    `${TODO} two lines under the headline, of 60 to 240 characters in all`,
  );
  const description = fitted(
    "description",
    answers.description,
    `${TODO} a sentence on ${slug} for search engines and link previews, of 50 to 160 characters`,
    new Set([curly(dek).toLowerCase()]),
  );
  const { sources, rest } = withIds(atLeastTwo(answers.sources));
  if (rest.length > 0) notes.push({ about: "Addresses that cannot be opened", words: rest.join("\n") });
  notes.push(...(answers.notes ?? []));

  const matter = {
    title,
    dek,
    description,
    theme,
    us: us.id,
    partners: [...new Set(partners.map(({ id }) => id))],
    year,
    years: oneLine(answers.years ?? "") || String(year),
    published: new Date(day),
    reviewed: new Date(day),
    draft: true,
    facts: [{ term: `${TODO} a word or two`, text: `${TODO} a fact for the box beside the story` }],
    dates: withPlaceholders(answers.dates, year),
    ...openFields(answers.open),
    sources,
  };
  // The types of YAML 1.1 are quoted where they are meant as words: Astro reads 2014-04-02 as a day.
  const yaml = stringify(matter, { schema: "yaml-1.1", lineWidth: 0 });
  const body = [storyOf(answers.story), citing(sources), ...notes.flatMap(notePassages)].join("\n\n");
  return {
    slug,
    file: `content/exchanges/${slug}/index.mdx`,
    text: `---\n${yaml}---\n\n${body}\n`,
    left: leftOut(answers),
  };
}

/** Puts what fits into a field, and what does not into the notes; a mark stands in its place. */
const fitter =
  (notes: Note[]) =>
  (
    field: "title" | "dek" | "description",
    typed = "",
    mark: string,
    taken: ReadonlySet<string> = new Set(),
  ): string => {
    const words = oneLine(typed);
    if (words === "") return mark;
    const fits =
      exchangeMatter.shape[field].safeParse(words).success && !taken.has(curly(words).toLowerCase());
    if (fits) return words;
    notes.push({ about: `The ${field} as it was sent, which is too short, too long or taken`, words });
    return mark;
  };

const atLeastTwo = (sources: readonly GivenSource[]): GivenSource[] => {
  const lacking = Math.max(0, AT_LEAST - sources.length);
  return [...sources, ...Array.from({ length: lacking }, () => ({}))];
};

function withPlaceholders(dates: readonly DatedFact[], year: number): DatedFact[] {
  const lacking = Array.from({ length: Math.max(0, AT_LEAST - dates.length) }, () => ({
    date: String(year),
    text: `${TODO} what happened that year; on which day, if a source gives it`,
  }));
  return [...dates.map(({ date, text }) => ({ date, text: oneLine(text) })), ...lacking].toSorted((a, b) =>
    a.date < b.date ? -1 : Number(a.date > b.date),
  );
}

const openFields = (open: readonly string[] = []): { open?: readonly string[] } => {
  const lines = open.flatMap(linesOf);
  return lines.length > 0 ? { open: lines } : {};
};

const storyOf = (story = ""): string => plainMdx(story) || `${TODO} the story, in paragraphs.`;

/** Nobody but a reader of the sources knows which of them bears out which sentence. */
const citing = (sources: readonly StorySource[]): string =>
  `${TODO} put each of these sources behind the sentence that it bears out, and delete this line.` +
  `<Cite to="${sources.map(({ id }) => id).join(" ")}" />`;

const notePassages = ({ about, words }: Note): string[] => {
  const passages = plainMdx(words);
  return passages === ""
    ? []
    : [`${TODO} work this in or delete it. ${plainLine(oneLine(about))}:`, passages];
};

function leftOut({
  title,
  dek,
  description,
  years,
  story,
  open = [],
  notes = [],
}: ExchangeAnswers): string[] {
  const typed = [title, dek, description, years, story, ...open, ...notes.map(({ words }) => words)];
  const count = typed.reduce((sum, text) => sum + unseenIn(text ?? ""), 0);
  return count === 0
    ? []
    : [
        `${count} ${count === 1 ? "sign" : "signs"} that cannot be seen, such as controls, ${count === 1 ? "was" : "were"} left out.`,
      ];
}
