import { GUIDE_TOOLS } from "../atlas/guide-tools.ts";

/** A step of the guide, as far as a link to it needs it. */
type Step = { readonly slug: string; readonly matter: { readonly title: string } };

/** Returns the page under /join/ with this name: a step of the guide by its title, or a tool. Throws if there is neither. */
export function stepOf(slug: string, guide: readonly Step[]): { href: string; title: string } {
  const href = `/join/${slug}/`;
  const title =
    guide.find((step) => step.slug === slug)?.matter.title ??
    GUIDE_TOOLS.find((tool) => tool.href === href)?.name;
  if (title === undefined) throw new Error(`The guide has no page ${href}`);
  return { href, title };
}
