import { FIXED_PAGES } from "./addresses.ts";
import type { Documents, Named } from "./documents.ts";
import { exampleRules } from "./example-rules.ts";
import { exchangeRules } from "./exchange-rules.ts";
import { frontPageRules } from "./front-page-rules.ts";
import { noTwoOpenings } from "./opening-rules.ts";
import { isoDay, isLater } from "./partial-date.ts";
import { placeholderRules } from "./placeholder-rules.ts";
import { type Problem, problem } from "../atlas/problem.ts";
import { knownIds, type Tables } from "./tables.ts";
import { QUESTION_LIST_IDS } from "./taken-ids.ts";

/** The standing pages that the navigation and other pages lead to. There may be more. */
export const PAGE_SLUGS = ["about", "history", "join", "mission", "what-is-a-sister-city"] as const;

/** All rules across documents, and between documents and tables. `today` is the latest date not in the future. */
export function documentRules(documents: Documents, tables: Tables, today: string): Problem[] {
  const { pages, guide, exchanges, questions, examples } = documents;
  const titled: readonly Named<{ title: string; description: string }>[] = [...pages, ...guide, ...exchanges];
  const registered: readonly Named<{ sources: string[] }>[] = [...pages, ...guide, ...questions, ...examples];
  const all: readonly Named<{ reviewed: Date }>[] = [...pages, ...guide, ...exchanges, ...questions];
  return [
    ...missingDocuments(documents),
    ...takenNames(documents),
    ...examples.flatMap(exampleRules),
    ...examples.flatMap(slugRules),
    ...noTwiceIn("title", examples, (matter) => matter.title),
    ...noTwoOpenings(exchanges),
    ...all.flatMap((document) => [...slugRules(document), ...reviewRules(document, today)]),
    ...registryRules(registered, tables),
    ...noTwiceIn("title", titled, (matter) => matter.title),
    ...noTwiceIn("description", titled, (matter) => matter.description),
    ...noTwiceIn("question", questions, (matter) => matter.question),
    ...noTwiceIn("order", guide, (matter) => String(matter.order)),
    ...noTwiceIn("order", questions, (matter) => String(matter.order)),
    ...frontPageRules(documents, tables),
    ...exchanges.flatMap((exchange) => exchangeRules(exchange, tables, today)),
    ...exchanges.flatMap(placeholderRules),
  ];
}

function missingDocuments({ pages, guide, exchanges, questions }: Documents): Problem[] {
  const slugs = pages.map(({ slug }) => slug);
  return [
    ...PAGE_SLUGS.filter((slug) => !slugs.includes(slug)).map((slug) =>
      problem(`content/pages/${slug}.mdx`, 1, "is missing. Bring the file back, or undo its new name."),
    ),
    ...(guide.length === 0 ? [problem("content/guide", 1, "holds no step. Bring the files back.")] : []),
    ...(exchanges.length === 0
      ? [problem("content/exchanges", 1, "holds no exchange. Bring the folders back.")]
      : []),
    ...draftsOnly(exchanges),
    ...(questions.length === 0
      ? [problem("content/questions", 1, "holds no question. Bring the files back.")]
      : []),
  ];
}

/** The front page leads with an exchange, and drafts are not on the built site. */
function draftsOnly(exchanges: Documents["exchanges"]): Problem[] {
  const [first] = exchanges;
  if (!first || exchanges.some(({ matter }) => matter?.draft !== true)) return [];
  const message =
    "is a draft, as every exchange is, and the front page has none to show. Write draft: false in one of them.";
  return [problem(first.file, first.lineOf(["draft"]), message)];
}

/** A page would hide behind one that the site always has; a question would share its id with another part of the list. */
function takenNames({ pages, guide, questions }: Documents): Problem[] {
  const say = ({ file, slug }: Named<unknown>, owner: string) =>
    problem(file, 1, `has the name "${slug}", which is the address of ${owner}. Give the file another name.`);
  return [
    ...pages
      .filter(({ slug }) => FIXED_PAGES.includes(slug))
      .map((page) => say(page, "a page that the site always has")),
    ...guide
      .filter(({ slug }) => FIXED_PAGES.includes(`join/${slug}`))
      .map((step) => say(step, "a page that the site always has")),
    ...questions
      .filter(({ slug }) => QUESTION_LIST_IDS.includes(slug))
      .map((question) => say(question, "a part of the list of questions")),
  ];
}

/** The name of the file, or of an exchange's folder, is part of the address. */
function slugRules({ file, slug }: Named<unknown>): Problem[] {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return [];
  return [
    problem(
      file,
      1,
      `has the name "${slug}", which becomes its address. Use small letters, digits and single hyphens.`,
    ),
  ];
}

function reviewRules({ file, matter, lineOf }: Named<{ reviewed: Date }>, today: string): Problem[] {
  if (!matter || !isLater(isoDay(matter.reviewed), today)) return [];
  return [
    problem(
      file,
      lineOf(["reviewed"]),
      `has the reviewed date ${isoDay(matter.reviewed)}, which is in the future`,
    ),
  ];
}

/** All documents but exchanges name sources of sources.csv, each once. */
function registryRules(documents: readonly Named<{ sources: string[] }>[], tables: Tables): Problem[] {
  const registry = knownIds(tables.sources, "id");
  return documents.flatMap(({ file, matter, lineOf }) =>
    (matter?.sources ?? []).flatMap((id, index, all) => {
      const line = lineOf(["sources", index]);
      if (all.indexOf(id) < index) return [problem(file, line, `lists the source "${id}" twice. Keep one.`)];
      if (registry.has(id)) return [];
      return [
        problem(
          file,
          line,
          `names the source "${id}", which content/sources.csv does not list.${registry.suggest(id)}`,
        ),
      ];
    }),
  );
}

/** Reports every document whose field an earlier one has too. */
function noTwiceIn<T>(
  field: string,
  documents: readonly Named<T>[],
  valueOf: (matter: T) => string,
): Problem[] {
  const seen = new Map<string, string>();
  return documents.flatMap(({ file, matter, lineOf }) => {
    if (matter === undefined) return [];
    const value = valueOf(matter);
    const first = seen.get(value.toLowerCase());
    seen.set(value.toLowerCase(), first ?? file);
    return first === undefined
      ? []
      : [
          problem(
            file,
            lineOf([field]),
            `has the same ${field} as ${first}: "${value}". Change one of the two.`,
          ),
        ];
  });
}
