import type { Nodes, Root } from "mdast";
import { didYouMean } from "../atlas/nearest.ts";
import { visit } from "unist-util-visit";
import { type Problem, problem } from "../atlas/problem.ts";
import { lineOfNode, partsOf } from "./prose-tree.ts";

/**
 * Images stand in a <Picture>, which credits them, lie beside the text and say in words what they show.
 * `beside` names the files of the same folder.
 */
export function imageRules(file: string, body: Root, beside: readonly string[]): Problem[] {
  const images: { line: number; src: string; alt: string; credited: boolean }[] = [];
  const inPictures = new Set<Nodes>();
  for (const part of partsOf(body))
    if (part.name === "Picture") visit(part, (node) => void inPictures.add(node));
  visit(body, (node) => {
    if (node.type !== "image" && node.type !== "imageReference") return;
    images.push({
      line: lineOfNode(node),
      src: node.type === "image" ? node.url : "",
      alt: node.alt ?? "",
      credited: inPictures.has(node),
    });
  });
  return images.flatMap(({ line, src, alt, credited }) =>
    [altFault(alt), sourceFault(src, beside), creditFault(credited)].flatMap((fault) =>
      fault ? [problem(file, line, fault)] : [],
    ),
  );
}

const creditFault = (credited: boolean): string | undefined =>
  credited
    ? undefined
    : 'shows an image without its credit. Put it between <Picture credit="Who made it, license"> and </Picture>.';

function altFault(alt: string): string | undefined {
  if (alt.trim() === "")
    return "shows an image without words for those who cannot see it: ![What it shows](./image.jpg)";
  if (/^(an? |the )?(image|photo|photograph|picture) of\b/i.test(alt)) {
    return `begins the words for an image with "${alt.split(" ").slice(0, 3).join(" ")}". Begin with what it shows.`;
  }
  return undefined;
}

function sourceFault(src: string, beside: readonly string[]): string | undefined {
  if (src === "")
    return "shows an image by reference. Write its address in place: ![What it shows](./image.jpg)";
  if (/^(\/|[a-z]+:)/i.test(src))
    return `shows the image "${src}". Put the image beside this file and write ./name.jpg.`;
  const name = src.replace(/^\.\//, "");
  if (beside.includes(name)) return undefined;
  return `shows the image "${src}", which does not lie beside this file.${didYouMean(name, beside)}`;
}
