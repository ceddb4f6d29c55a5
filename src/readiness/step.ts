/** A step of the guide, as far as a link to it needs it. */
type Step = { readonly slug: string; readonly matter: { readonly title: string } };

/** Returns the page under /join/ with this name: a step of the guide by its title, a tool as its address spells it. */
export function stepOf(slug: string, guide: readonly Step[]): { href: string; title: string } {
  const spelled = slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll("-", " ");
  const title = guide.find((step) => step.slug === slug)?.matter.title ?? spelled;
  return { href: `/join/${slug}/`, title };
}
