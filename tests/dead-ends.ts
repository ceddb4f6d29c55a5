import { builtFiles, readBuilt } from "./built-site.ts";
import type { PageFacts } from "./page-facts.ts";

/**
 * Says of each reference that a page or file makes why it leads nowhere on this site. One that leads somewhere, or away
 * from the site, is passed over.
 * @param from address of the page or file from the top of the site
 */
export type DeadEnds = (from: string, references: readonly string[]) => string[];

/**
 * Learns where references can lead: to the files of a built site, and to the parts of its pages and drawings.
 * @param url the domain that the site is built for
 * @param base its folder there; what stands outside it is not there
 */
export function findDeadEnds(
  pages: readonly PageFacts[],
  { url, base }: { url: string; base: string },
  folder = "dist",
): DeadEnds {
  const files = new Set(builtFiles(folder));
  const drawings = [...files].filter((file) => file.endsWith(".svg"));
  const fragments = new Map<string, ReadonlySet<string>>([
    ...pages.map(({ path, ids }) => [path, new Set(ids)] as const),
    ...drawings.map((file) => [file, new Set(idsIn(readBuilt(file, folder)))] as const),
  ]);

  const deadEnd = (reference: string, from: string): string[] => {
    const address = URL.parse(reference, new URL(base + from.slice(1), url));
    if (!address) return [`${from} -> "${reference}" is no address`];
    if (address.origin !== new URL(url).origin) return [];
    if (!address.pathname.startsWith(base)) return [`${from} -> ${reference}: outside ${base}`];
    const path = decodeURI(address.pathname.slice(base.length - 1));
    if (!files.has(path.endsWith("/") ? `${path}index.html` : path))
      return [`${from} -> ${reference}: no such page or file`];
    const fragment = decodeURIComponent(address.hash.slice(1));
    return fragment && !fragments.get(path)?.has(fragment)
      ? [`${from} -> ${reference}: no such part of the page`]
      : [];
  };
  return (from, references) => references.flatMap((reference) => deadEnd(reference, from));
}

const idsIn = (svg: string) => Array.from(svg.matchAll(/\sid="([^"]+)"/g), ([, id]) => id ?? "");
