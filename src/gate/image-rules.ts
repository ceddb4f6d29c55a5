import type { Root } from "mdast";
import { didYouMean } from "../atlas/nearest.ts";
import { visit } from "unist-util-visit";
import { type Problem, problem } from "../atlas/problem.ts";
import { lineOfNode } from "./prose-tree.ts";

/** Images lie beside the text and say in words what they show. `beside` names the files of the same folder. */
export function imageRules(file: string, body: Root, beside: readonly string[]): Problem[] {
  const images: { line: number; src: string; alt: string }[] = [];
  visit(body, (node) => {
    if (node.type === "image") images.push({ line: lineOfNode(node), src: node.url, alt: node.alt ?? "" });
    if (node.type === "imageReference") images.push({ line: lineOfNode(node), src: "", alt: node.alt ?? "" });
  });
  return images.flatMap(({ line, src, alt }) =>
    [altFault(alt), sourceFault(src, beside)].flatMap((fault) => (fault ? [problem(file, line, fault)] : [])),
  );
}

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
