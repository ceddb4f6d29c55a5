/*
 * What may be in a site that a pull request built, before it is put up. The build makes nothing else; whatever is not a
 * plain file with one of these endings was put there by somebody.
 */

/** One entry of a folder, as the file system tells it. */
export type FolderEntry = {
  /** From the top of the site: map/index.html */
  readonly path: string;
  readonly kind: "file" | "folder" | "other";
  readonly bytes: number;
};

/** Endings of the files of the site; those with pf_ and pagefind are the search index. */
const ENDINGS =
  "html|css|js|json|geojson|csv|txt|xml|ics|svg|png|jpe?g|webp|avif|ico|woff2?|webmanifest|wasm|pagefind|pf_[a-z]+";
const STEP = /^[A-Za-z0-9_-][\w.~@-]*$/;
const FILE = new RegExp(`^([\\w.~@-]+\\.(${ENDINGS})|_headers)$`);

const MOST_FILES = 30_000;
const MOST_BYTES = 400 * 1024 * 1024;
const MOST_BYTES_OF_ONE = 25 * 1024 * 1024;

/** Returns what keeps the entries from being put up as a site, or undefined if nothing does. */
export function siteFault(entries: readonly FolderEntry[]): string | undefined {
  const files = entries.filter(({ kind }) => kind === "file");
  const bytes = files.reduce((sum, entry) => sum + entry.bytes, 0);
  if (!files.some(({ path }) => path === "index.html")) return "It has no front page.";
  if (files.length > MOST_FILES) return `It has ${files.length} files, more than a site has.`;
  if (bytes > MOST_BYTES) return `It has ${bytes} bytes, more than a site has.`;
  const odd = entries.find(isOdd);
  return odd && `It holds ${JSON.stringify(odd.path.slice(0, 100))}, which no build of the site makes.`;
}

function isOdd({ path, kind, bytes }: FolderEntry): boolean {
  const steps = path.split("/");
  if (!steps.every((step) => STEP.test(step)) || kind === "other") return true;
  return kind === "file" && (!FILE.test(steps.at(-1) ?? "") || bytes > MOST_BYTES_OF_ONE);
}
