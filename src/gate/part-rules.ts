import type { Root } from "mdast";
import { didYouMean } from "../atlas/did-you-mean.ts";
import { type Fault, fault, type Problem, problem, type Spot } from "../atlas/problem.ts";
import type { PartSettings } from "./prose-parts.ts";
import { type Part, partsOf, spotOfNode } from "./prose-tree.ts";

/** Only listed components, each with its own settings and plain text in them. */
export function partRules(
  file: string,
  body: Root,
  known: Readonly<Record<string, PartSettings>>,
): Problem[] {
  const names = Object.keys(known);
  return partsOf(body).flatMap((part) => {
    const name = part.name ?? "";
    const settings = Object.hasOwn(known, name) ? known[name] : undefined;
    if (settings)
      return settingFaults(part, name, settings).map(([spot, found]) => problem(file, spot, found));
    const found = /^[a-z]|^$/.test(name) ? htmlTag(name, names) : unknownPart(name, names);
    return [problem(file, spotOfNode(part), found)];
  });
}

const htmlTag = (name: string, names: readonly string[]): Fault =>
  fault(
    "html-tag",
    `holds the HTML tag <${name}>`,
    // A part in small letters reads as a tag.
    names.some((other) => other.toLowerCase() === name.toLowerCase()) ? didYouMean(name, names) : "",
    "Write it in Markdown: *italic*, **bold**, [words](address).",
  );

/** Returns the fault of a component that there is not. */
export const unknownPart = (name: string, names: readonly string[]): Fault =>
  fault(
    "unknown-part",
    `uses the unknown component <${name}>`,
    didYouMean(name, names),
    `Known components: ${names.join(", ")}.`,
  );

function settingFaults(part: Part, name: string, settings: PartSettings): (readonly [Spot, Fault])[] {
  const written = part.attributes.map((attribute) =>
    attribute.type === "mdxJsxAttribute" ? attribute.name : "{…}",
  );
  const missing = settings.required
    .filter((setting) => !written.includes(setting))
    .map((setting) => {
      const what = `uses <${name}> without ${setting}="…"`;
      const found = fault(
        "missing-setting",
        what,
        `Add ${setting}="…" to <${name}>, with a text between the quotes.`,
      );
      return [spotOfNode(part), found] as const;
    });
  return [
    ...missing,
    ...part.attributes.flatMap((attribute, i) => {
      const twice = written.indexOf(written[i] ?? "") < i;
      const found = settingFault(attribute, twice, name, settings);
      return found ? [[spotOfNode(attribute), found] as const] : [];
    }),
  ];
}

function settingFault(
  attribute: Part["attributes"][number],
  twice: boolean,
  part: string,
  { required, optional = [], oneOf = {} }: PartSettings,
): Fault | undefined {
  if (attribute.type !== "mdxJsxAttribute") {
    const what = `sets <${part}> by code in curly braces`;
    return fault("settings-by-code", what, 'Write each setting as name="text".');
  }
  const { name, value } = attribute;
  const allowed = [...required, ...optional];
  if (!allowed.includes(name)) {
    const list = allowed.length > 0 ? `It takes ${allowed.join(", ")}.` : "It takes no settings.";
    return fault(
      "unknown-setting",
      `gives <${part}> the unknown setting "${name}"`,
      didYouMean(name, allowed),
      list,
    );
  }
  if (twice) return fault("setting-twice", `gives <${part}> the setting "${name}" twice`, "Keep one.");
  if (typeof value !== "string") {
    return fault(
      "setting-without-text",
      `gives <${part}> the setting "${name}" without plain text`,
      `Write ${name}="text".`,
    );
  }
  if (value.trim() === "") {
    const mend = optional.includes(name) ? "Fill it in, or leave the setting out." : "Fill it in.";
    return fault("empty-setting", `leaves the setting "${name}" of <${part}> empty`, mend);
  }
  const words = oneOf[name];
  if (!words || words.includes(value)) return undefined;
  const what = `writes ${name}="${value}" in <${part}>, which is not a word known there`;
  return fault("unknown-setting-word", what, didYouMean(value, words), `Known: ${words.join(", ")}.`);
}
