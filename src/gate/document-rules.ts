import { plainForm } from "../atlas/did-you-mean.ts";
import { FIXED_PAGES } from "./addresses.ts";
import type { Documents, Named } from "./documents.ts";
import { exampleRules } from "./example-rules.ts";
import { exchangeRules } from "./exchange-rules.ts";
import { frontPageRules } from "./front-page-rules.ts";
import { noTwoOpenings } from "./opening-rules.ts";
import { dateFault } from "./date-faults.ts";
import { isPublished } from "../atlas/publication.ts";
import { knownIds } from "./known-ids.ts";
import { missingFile } from "./missing-file.ts";
import { isoDay } from "./partial-date.ts";
import { placeholderRules } from "./placeholder-rules.ts";
import { fault, type Problem, problem } from "../atlas/problem.ts";
import { reviewByRules } from "./review-rules.ts";
import type { Tables } from "./tables.ts";
import { QUESTION_LIST_IDS } from "./taken-ids.ts";
import { unknownSource } from "./unknown.ts";

/** The standing pages that the navigation and other pages lead to. There may be more. */
export const PAGE_SLUGS = ["about", "history", "join", "mission", "what-is-a-sister-city"] as const;

/** All rules across documents, and between documents and tables. `today` is the latest date not in the future. */
export function documentRules(documents: Documents, tables: Tables, today: string): Problem[] {
  const { pages, guide, exchanges, questions, examples } = documents;
  const titled: readonly Named<{ title: string; description: string }>[] = [...pages, ...guide, ...exchanges];
  const registered: readonly Named<{ sources: string[] }>[] = [...pages, ...guide, ...questions, ...examples];
  const all: readonly Named<{ reviewed: Date; reviewBy?: Date | undefined }>[] = [
    ...pages,
    ...guide,
    ...exchanges,
    ...questions,
  ];
  return [
    ...missingDocuments(documents, today),
    ...takenNames(documents),
    ...examples.flatMap(exampleRules),
    ...examples.flatMap(slugRules),
    ...noTwiceIn("title", examples, (matter) => matter.title),
    ...noTwoOpenings(exchanges),
    ...all.flatMap((document) => [
      ...slugRules(document),
      ...reviewRules(document, today),
      ...reviewByRules(document),
    ]),
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

function missingDocuments({ pages, guide, exchanges, questions }: Documents, today: string): Problem[] {
  const slugs = pages.map(({ slug }) => slug);
  return [
    ...PAGE_SLUGS.filter((slug) => !slugs.includes(slug)).map((slug) =>
      missingFile(`content/pages/${slug}.mdx`),
    ),
    ...emptyFolder("content/guide", guide, "step"),
    ...emptyFolder("content/exchanges", exchanges, "exchange"),
    ...draftsOnly(exchanges, today),
    ...emptyFolder("content/questions", questions, "question"),
  ];
}

const emptyFolder = (folder: string, documents: readonly unknown[], noun: string): Problem[] =>
  documents.length > 0
    ? []
    : [problem(folder, 1, fault("empty-folder", `holds no ${noun}`, "Bring the files back."))];

/** The front page leads with an exchange, and what is not published is not on the built site. */
function draftsOnly(exchanges: Documents["exchanges"], today: string): Problem[] {
  const [first] = exchanges;
  if (!first || exchanges.some(({ matter }) => !matter || isPublished(matter, today))) return [];
  const found = fault(
    "only-drafts",
    "is a draft or waits for its day, as every exchange does, and the front page has none to show",
    "Write draft: false and a day that has come in one of them.",
  );
  return [problem(first.file, first.spotOf([first.matter?.draft ? "draft" : "published"]), found)];
}

/** A page would hide behind one that the site always has; a question would share its id with another part of the list. */
function takenNames({ pages, guide, questions }: Documents): Problem[] {
  const say = ({ file, slug }: Named<unknown>, owner: string) =>
    problem(
      file,
      1,
      fault(
        "name-taken",
        `has the name "${slug}", which is the address of ${owner}`,
        "Give the file another name.",
      ),
    );
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
  const what = `has the name "${slug}", which becomes its address`;
  const mend = "Use small letters, digits and single hyphens.";
  const suggestion = plainForm(slug) && `Rename it: ${plainForm(slug)}.`;
  return [problem(file, 1, fault("bad-file-name", what, suggestion, mend))];
}

function reviewRules({ file, matter, spotOf }: Named<{ reviewed: Date }>, today: string): Problem[] {
  const found = matter && dateFault("reviewed date", isoDay(matter.reviewed), today);
  return found ? [problem(file, spotOf(["reviewed"]), found)] : [];
}

/** All documents but exchanges name sources of sources.csv, each once. */
function registryRules(documents: readonly Named<{ sources: string[] }>[], tables: Tables): Problem[] {
  const registry = knownIds(tables.sources, "id");
  return documents.flatMap(({ file, matter, spotOf }) =>
    (matter?.sources ?? []).flatMap((id, index, all) => {
      const found =
        all.indexOf(id) < index
          ? fault("source-twice", `lists the source "${id}" twice`, "Keep one.")
          : unknownSource(id, registry);
      return found ? [problem(file, spotOf(["sources", index]), found)] : [];
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
  return documents.flatMap(({ file, matter, spotOf }) => {
    if (matter === undefined) return [];
    const value = valueOf(matter);
    const first = seen.get(value.toLowerCase());
    seen.set(value.toLowerCase(), first ?? file);
    if (first === undefined) return [];
    const what = `has the same ${field} as ${first}: "${value}"`;
    return [problem(file, spotOf([field]), fault("field-of-another", what, "Change one of the two."))];
  });
}
