/** Words a minute that adults read of non-fiction. Source: Brysbaert 2019, doi.org/10.1016/j.jml.2019.104047. */
const WORDS_PER_MINUTE = 238;

/** Returns the whole minutes, at least one, that an MDX text takes to read; tags do not count. */
export function readingMinutes(mdx: string): number {
  const words = mdx
    .replace(/<[^>]*>/g, " ")
    .split(/\s+/)
    .filter((word) => /\p{L}|\d/u.test(word));
  return Math.max(1, Math.round(words.length / WORDS_PER_MINUTE));
}
