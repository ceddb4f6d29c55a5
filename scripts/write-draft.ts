import { dirname, join } from "node:path";
import { printable } from "../src/drafting/clean-words.ts";
import type { ExchangeDraft } from "../src/drafting/exchange-draft.ts";
import { type Content, newProblems, refuseNewProblems } from "./content-tables.ts";
import { writeFolder } from "./write-folder.ts";

/** So many things to do fit on a screen. */
const SHOWN = 20;

/**
 * Returns what writes a draft into its folder and says how to go on; undefined if it is only to be shown.
 * @throws Stop with code 1 if the check would refuse the draft
 */
export function draftWriter(
  content: Content,
  draft: ExchangeDraft,
  remarks: readonly string[],
  dryRun: boolean,
): (() => void) | undefined {
  const { file, text, slug } = draft;
  refuseNewProblems(content, new Map([[file, text]]));
  const told = [...remarks.map(printable), ...toDo(content, draft)].join("\n");
  if (dryRun) {
    process.stdout.write(text);
    console.error(`\nThis would be ${file}. Nothing was written.\n${told}`);
    return undefined;
  }
  return () => {
    writeFolder(join(process.cwd(), dirname(file)), { "index.mdx": text });
    console.log(
      [
        `${file} is written: a draft, which passes the check and stays off the published site.`,
        told,
        `See it: npm run dev, then http://localhost:4321/exchanges/${slug}/`,
        "Propose it:",
        `  git switch -c ${slug}`,
        `  git add ${dirname(file)}`,
        `  git commit -m "Draft of a story: ${slug}"`,
        `  git push -u origin ${slug}   and open a pull request where it says so`,
      ].join("\n"),
    );
  };
}

/** What the check will ask for once the story is to be published. */
function toDo(content: Content, { file, text }: ExchangeDraft): string[] {
  const published = text.replace(/^draft: true$/m, "draft: false");
  const found = newProblems(content, new Map([[file, published]])).filter((problem) => problem.file === file);
  if (found.length === 0) return [];
  const more = found.length > SHOWN ? [`  and ${found.length - SHOWN} more: npm run check:content`] : [];
  return [
    `Before you take out draft: true, the check will say of ${file}:`,
    ...found.slice(0, SHOWN).map((problem) => `  line ${problem.line} ${problem.what}`),
    ...more,
  ];
}
