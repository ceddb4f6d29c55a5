import { fault, problem, type Fault, type Problem } from "../atlas/problem.ts";

/** Where pictures may lie: in the folder of an exchange or of an example, beside its text. */
const BESIDE_TEXT =
  /^(content\/(?:exchanges|examples)\/[^/]+\/)([^/]+\.(?:avif|bmp|gif|heic|heif|jfif|jpe?g|jxl|mov|mp4|png|psd|svg|tiff?|webm|webp))$/i;

/** Returns the folder and the name of a picture that lies beside a text, or undefined. */
export function besideText(file: string): { folder: string; name: string } | undefined {
  const [, folder, name] = BESIDE_TEXT.exec(file) ?? [];
  return folder !== undefined && name !== undefined ? { folder, name } : undefined;
}

/** Reports names that cannot stand in an address, and pictures that their text does not show. */
export function pictureFileRules(file: string, files: ReadonlyMap<string, Uint8Array>): Problem[] {
  const { folder, name } = besideText(file) ?? {};
  if (folder === undefined || name === undefined) return [];
  const text = files.get(`${folder}index.mdx`);
  return [nameFault(name), text && unusedFault(name, new TextDecoder().decode(text))].flatMap((found) =>
    found ? [problem(file, { line: 1, column: 1 }, found)] : [],
  );
}

function nameFault(name: string): Fault | undefined {
  if (/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+$/.test(name)) return undefined;
  return fault(
    "picture-name",
    `has the name "${name}", which becomes a part of addresses`,
    `Name it with small letters, digits and single hyphens: delete it and add it again as "${plainName(name)}".`,
  );
}

/** Returns a name for a file that can stand in an address: "IMG 2034.JPG" gives "img-2034.jpg". */
export function plainName(name: string): string {
  const dot = name.lastIndexOf(".");
  const stem = name
    .slice(0, dot)
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${stem === "" ? "picture" : stem}${name.slice(dot).toLowerCase()}`;
}

function unusedFault(name: string, text: string): Fault | undefined {
  if (["](./", "](", "](<./", "](<"].some((before) => text.includes(before + name))) return undefined;
  return fault(
    "picture-unused",
    "is a picture that index.mdx beside it does not show",
    `Show it there, in a <Picture>, with ![What it shows](./${name}), or delete it.`,
  );
}
