import { placeHref, questionHref } from "../atlas/addresses.ts";
import { nearestWord } from "../atlas/nearest.ts";
import { fault, type Problem, problem } from "../atlas/problem.ts";
import { isPublished } from "../atlas/publication.ts";
import { TABLES } from "../atlas/content.ts";
import type { Addresses } from "./addresses.ts";
import type { Documents } from "./documents.ts";
import type { Tables } from "./tables.ts";

/** What `content/` makes at one moment. */
type Content = { readonly documents: Documents; readonly tables: Tables };

/** Addresses of published pages, each with what tells that a page has moved there: its title, or the name of its place. */
type Pages = ReadonlyMap<string, string>;

/**
 * A page of the published site keeps its address, or its old one leads on: links to it stand in places nobody can mend.
 * `earlier` is the content as published, `day` the day of the build.
 */
export function moveRules(
  earlier: Content,
  now: Content,
  { exists, lacks }: Addresses,
  day: string,
): Problem[] {
  const before = pagesOf(earlier, day);
  const present = pagesOf(now, day);
  const led = new Set(now.tables.redirects.rows.map(({ value }) => value.from));
  const { file } = TABLES.redirects;
  const line = now.tables.redirects.rows.at(-1)?.line ?? 1;
  const added = new Map([...present].filter(([address]) => !before.has(address)));
  return [...before]
    .filter(([address]) => lacks(address) && !led.has(address))
    .map(([from, mark]) => {
      const to = newAddress(from, mark, added) ?? sectionOf(from, exists);
      const what = `does not say where ${from} leads, a page that readers may have linked to and that is gone`;
      return problem(file, line, fault("moved-page", what, `Add the line ${from},${to}`));
    });
}

/** Returns where a page most likely went: the new page of its section with its mark, the only one, or the nearest name. */
function newAddress(from: string, mark: string, added: Pages): string | undefined {
  const section = above(from);
  const candidates = [...added.keys()].filter((address) => above(address) === section);
  const marked = [...added].find(([, other]) => other === mark)?.[0];
  return marked ?? (candidates.length === 1 ? candidates[0] : nearestWord(from, candidates));
}

const above = (address: string) => address.replace(/[^/]+\/$/, "");

const sectionOf = (address: string, exists: Addresses["exists"]) =>
  exists(above(address)) ? above(address) : "/";

function pagesOf({ documents, tables }: Content, day: string): Pages {
  const { pages, guide, exchanges, questions } = documents;
  return new Map([
    ...pages.map(({ slug, matter }) => [`/${slug}/`, matter?.title ?? ""] as const),
    ...guide.map(({ slug, matter }) => [`/join/${slug}/`, matter?.title ?? ""] as const),
    ...questions.map(({ slug, matter }) => [questionHref(slug), matter?.question ?? ""] as const),
    ...exchanges.flatMap(({ slug, matter }) =>
      matter && isPublished(matter, day) ? [[`/exchanges/${slug}/`, matter.title] as const] : [],
    ),
    ...tables.places.rows.map(
      ({ value }) =>
        [placeHref(value), `${value.name}, ${value.admin1_code ?? ""}, ${value.country_code}`] as const,
    ),
  ]);
}
