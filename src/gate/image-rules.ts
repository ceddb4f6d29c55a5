import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { didYouMean } from "../atlas/did-you-mean.ts";
import { type Fault, fault, type Problem, problem, type Spot } from "../atlas/problem.ts";
import { partsOf, spotOfNode } from "./prose-tree.ts";

/**
 * Images stand in a <Picture>, which credits them, lie beside the text and say in words what they show.
 * `beside` names the files of the same folder.
 */
export function imageRules(file: string, body: Root, beside: readonly string[]): Problem[] {
  const images: { spot: Spot; src: string; alt: string; credited: boolean }[] = [];
  const inPictures = new Set<Nodes>();
  for (const part of partsOf(body))
    if (part.name === "Picture") visit(part, (node) => void inPictures.add(node));
  visit(body, (node) => {
    if (node.type !== "image" && node.type !== "imageReference") return;
    images.push({
      spot: spotOfNode(node),
      src: node.type === "image" ? node.url : "",
      alt: node.alt ?? "",
      credited: inPictures.has(node),
    });
  });
  return images.flatMap(({ spot, src, alt, credited }) =>
    [altFault(alt), sourceFault(src, beside), credited ? undefined : UNCREDITED].flatMap((found) =>
      found ? [problem(file, spot, found)] : [],
    ),
  );
}

const UNCREDITED = fault(
  "image-without-credit",
  "shows an image without its credit",
  'Put it between <Picture credit="Who made it" license="CC BY 4.0" consent="nobody recognizable"> and </Picture>.',
);

function altFault(alt: string): Fault | undefined {
  if (alt.trim() === "") {
    return fault(
      "image-without-words",
      "shows an image without words for those who cannot see it",
      "Write what it shows between the square brackets: ![What it shows](./image.jpg)",
    );
  }
  if (!/^(an? |the )?(image|photo|photograph|picture) of\b/i.test(alt)) return undefined;
  const what = `begins the words for an image with "${alt.split(" ").slice(0, 3).join(" ")}"`;
  return fault("image-words-say-image", what, "Begin with what it shows.");
}

function sourceFault(src: string, beside: readonly string[]): Fault | undefined {
  if (src === "") {
    const mend = "Write its address in place: ![What it shows](./image.jpg)";
    return fault("image-by-reference", "shows an image by reference", mend);
  }
  if (/^(\/|[a-z]+:)/i.test(src)) {
    const mend = "Put the image beside this file and write ./name.jpg.";
    return fault("image-elsewhere", `shows the image "${src}", which lies elsewhere`, mend);
  }
  const name = src.replace(/^\.\//, "");
  if (beside.includes(name)) return undefined;
  return fault(
    "missing-image",
    `shows the image "${src}", which does not lie beside this file`,
    didYouMean(name, beside),
    "Add the image to the folder of this file, or write its name as it stands there.",
  );
}
