type Heading = { readonly slug: string; readonly text: string };

/** Returns the headings of a guide that open a <Step>, in order. */
export function stepHeadings<H extends Heading>(mdx: string, headings: readonly H[]): H[] {
  const titles = [...mdx.matchAll(/<Step\b[^>]*>\s*##\s+(.+)/g)].map(([, title]) => title?.trim());
  return headings.filter(({ text }) => titles.includes(text));
}
