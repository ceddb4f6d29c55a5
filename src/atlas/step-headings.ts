type Heading = { readonly slug: string; readonly text: string };

/** Returns the headings of a guide that open a <Step>, in order; throws if one of them cannot be told. */
export function stepHeadings<H extends Heading>(mdx: string, headings: readonly H[]): H[] {
  const titles = [...mdx.matchAll(/<Step\b[^>]*>\s*##\s+(.+)/g)].map(([, title]) => title?.trim());
  const steps = headings.filter(({ text }) => titles.includes(text));
  if (steps.length !== mdx.split("<Step").length - 1)
    throw new Error("Each <Step> must open with a ## heading in plain words");
  return steps;
}
