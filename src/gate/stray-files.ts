import { TABLES } from "../atlas/content.ts";
import { DOCUMENT_PATHS } from "./documents.ts";
import { besideText } from "./picture-files.ts";
import { fault, type Problem, problem } from "../atlas/problem.ts";

const TABLE_FILES: readonly string[] = Object.values(TABLES).map(({ file }) => file);

/** What is written for editors, and not by them. */
const GENERATED: readonly string[] = ["content/MESSAGES.md", "content/README.md"];

/**
 * Returns whether a file was left by a system or an editor and not meant to be here: .DS_Store, about.mdx~, .about.mdx.swp.
 * The build passes over them, too.
 */
export const isLeftover = (file: string): boolean => /\/\.|~$|\.swp$/.test(file);

/** Reports files of `content/` that nothing reads: a table with a new name, a document in the wrong folder. */
export function strayFiles(files: Iterable<string>): Problem[] {
  const all = [...files];
  return all.flatMap((file) => {
    const advice = isRead(file) ? undefined : adviceFor(file, all);
    return advice === undefined
      ? []
      : [problem(file, 1, fault("stray-file", "is a file that nothing reads", advice))];
  });
}

const isRead = (file: string) =>
  GENERATED.includes(file) ||
  TABLE_FILES.includes(file) ||
  Object.values(DOCUMENT_PATHS).some((pattern) => pattern.test(file));

function adviceFor(file: string, all: readonly string[]): string | undefined {
  const folder = besideText(file)?.folder;
  if (folder !== undefined) {
    return all.includes(`${folder}index.mdx`)
      ? undefined
      : `Its folder lacks index.mdx: add ${folder}index.mdx.`;
  }
  if (/\.csv$/i.test(file))
    return `Tables are named ${TABLE_FILES.map((path) => path.slice("content/".length)).join(", ")}.`;
  if (file.startsWith("content/exchanges/") && /\.mdx?$/i.test(file)) {
    return "An exchange is a folder with its text in index.mdx: content/exchanges/cary-le-touquet/index.mdx.";
  }
  if (/\.md$/i.test(file)) return "Texts end in .mdx: rename it.";
  if (/\.mdx$/i.test(file))
    return "Texts lie in content/pages, content/guide, content/questions or a folder of content/exchanges or content/examples: move it.";
  if (/\.(avif|gif|jpe?g|png|svg|webp)$/i.test(file))
    return "Pictures lie in the folder of their exchange, beside index.mdx: move it there.";
  return "Delete it.";
}
