import { parseTable, TABLES } from "../atlas/content.ts";
import { readDocuments } from "../gate/documents.ts";
import { isoDay } from "../gate/partial-date.ts";
import type { Known } from "./candidate.ts";
import type { Taken } from "./exchange-draft.ts";

/** What a new story has to fit into. */
export type StoryGround = {
  readonly known: readonly Known[];
  /** Returns the ids of the partners of a community. */
  readonly partnersOf: (us: string) => ReadonlySet<string>;
  /** Returns a sentence for each story that tells of the two places already. */
  readonly toldOf: (us: string, partner: string) => readonly string[];
  readonly taken: Taken;
  /** The day of writing, 2026-11-22. */
  readonly today: string;
};

/** Reads from the files of `content/` what a new story has to fit into. */
export function storyGround(
  files: ReadonlyMap<string, Uint8Array>,
  known: readonly Known[],
  now = new Date(),
): StoryGround {
  const { rows } = parseTable("partnerships", files.get(TABLES.partnerships.file) ?? new Uint8Array());
  const pairs = Map.groupBy(rows, ({ value }) => value.us);
  const { pages, guide, exchanges } = readDocuments(files);
  const titles = [...pages, ...guide, ...exchanges].flatMap(
    ({ matter }) => matter?.title.toLowerCase() ?? [],
  );
  return {
    known,
    partnersOf: (us) => new Set(pairs.get(us)?.map(({ value }) => value.partner)),
    toldOf: (us, partner) =>
      exchanges
        .filter(({ matter }) => matter?.us === us && matter.partners.includes(partner))
        .map(
          ({ file, matter }) =>
            `${file} tells of these two already: "${matter?.title ?? ""}". If yours is the same story, add to that one instead.`,
        ),
    taken: { slugs: new Set(exchanges.map(({ slug }) => slug)), titles: new Set(titles) },
    today: isoDay(now),
  };
}
