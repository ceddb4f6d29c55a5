import { storySource } from "../atlas/schemas.ts";
import { addressFault } from "../gate/safe-address.ts";
import { linesOf, oneLine } from "./clean-words.ts";
import { slugOf } from "./exchange-slug.ts";
import { TODO } from "../atlas/placeholder.ts";

/** A source as somebody gives it. */
export type GivenSource = {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
};

export type StorySource = GivenSource & { readonly id: string; readonly title: string };

const ADDRESS = /https?:\/\/[^\s<>"|]+/i;
/** A link as Markdown writes it, which GitHub's buttons make. */
const LINK = /\[([^\]]*)\]\((https?:\/\/[^\s)]+)\)/gi;
/** What separates the parts of a line, where it stands at the end of one. */
const SEPARATORS = /^[\s,;:–—-]+|[\s,;:–—-]+$/g;

/**
 * Returns the sources in lines such as `Title | publisher | date | https://…`; the address may stand anywhere. A line with
 * nothing but an address is one, too.
 */
export const givenSources = (typed: string): GivenSource[] =>
  linesOf(typed).map((written) => {
    const line = written.replace(/^[-*•]\s+/, "").replace(LINK, "$1 | $2 | ");
    const url = ADDRESS.exec(line)?.[0].replace(/[.,;)\]]+$/, "");
    const [title, publisher, published, ...more] = line
      .replace(url ?? "", "|")
      .split("|")
      .map((part) => part.replace(SEPARATORS, ""))
      .filter((part) => /[\p{L}\p{N}]/u.test(part));
    return { title, publisher, published: [published, ...more].filter(Boolean).join(", ") || undefined, url };
  });

/**
 * Returns the sources with ids of their own, and titles that say what is lacking; an address that no reader could open goes
 * into `rest`.
 */
export function withIds(given: readonly GivenSource[]): {
  readonly sources: readonly StorySource[];
  readonly rest: readonly string[];
} {
  const sources: StorySource[] = [];
  const rest: string[] = [];
  for (const { title = "", publisher = "", published = "", url } of given) {
    const isAddress =
      url !== undefined && storySource.shape.url.safeParse(url).success && addressFault(url) === undefined;
    if (url !== undefined && !isAddress) rest.push(url);
    const id = idFor(publisher, isAddress ? url : undefined, sources);
    const written = {
      id,
      title: oneLine(title) || `${TODO} title of the page, as it stands there`,
      publisher: oneLine(publisher) || undefined,
      published: oneLine(published) || undefined,
      url: isAddress ? url : undefined,
    };
    sources.push(written);
  }
  return { sources, rest };
}

/** The publisher in short, or the name of the website, or a number. */
function idFor(publisher: string, url: string | undefined, taken: readonly StorySource[]): string {
  const host = url === undefined ? "" : new URL(url).hostname.replace(/^www\./, "");
  const first =
    slugOf(publisher).slice(0, 24).replace(/-$/, "") || slugOf(host.split(".")[0] ?? "") || "source";
  const numbered = taken.map((_, i) => `${first}-${i + 2}`);
  return [first, ...numbered].find((id) => !taken.some((source) => source.id === id)) ?? first;
}
