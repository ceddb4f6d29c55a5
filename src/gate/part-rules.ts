import type { Root } from "mdast";
import { didYouMean } from "../atlas/nearest.ts";
import { type Problem, problem } from "../atlas/problem.ts";
import type { PartSettings } from "./prose-parts.ts";
import { lineOfNode, partsOf, type Part } from "./prose-tree.ts";

/** Only listed components, each with its own settings and plain text in them. */
export function partRules(
  file: string,
  body: Root,
  known: Readonly<Record<string, PartSettings>>,
): Problem[] {
  return partsOf(body).flatMap((part) => {
    const say = (message: string) => problem(file, lineOfNode(part), message);
    const name = part.name ?? "";
    if (/^[a-z]/.test(name) || name === "") {
      return [
        say(`holds the HTML tag <${name}>. Write it in Markdown: *italic*, **bold**, [words](address).`),
      ];
    }
    const settings = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!settings) {
      const names = Object.keys(known);
      return [
        say(
          `uses the unknown component <${name}>.${didYouMean(name, names)} Known components: ${names.join(", ")}.`,
        ),
      ];
    }
    return settingFaults(part, name, settings).map(say);
  });
}

function settingFaults(
  part: Part,
  name: string,
  { required, optional = [], oneOf = {} }: PartSettings,
): string[] {
  const allowed = [...required, ...optional];
  const written = part.attributes.map((attribute) =>
    attribute.type === "mdxJsxAttribute" ? attribute.name : "{…}",
  );
  const faults: string[] = [];
  for (const setting of required) {
    if (!written.includes(setting)) faults.push(`uses <${name}> without ${setting}="…"`);
  }
  for (const [i, attribute] of part.attributes.entries()) {
    if (attribute.type !== "mdxJsxAttribute") {
      faults.push(`sets <${name}> by code in curly braces. Write each setting as name="text".`);
    } else if (!allowed.includes(attribute.name)) {
      const list = allowed.length > 0 ? `It takes ${allowed.join(", ")}.` : "It takes no settings.";
      faults.push(
        `gives <${name}> the unknown setting ${attribute.name}.${didYouMean(attribute.name, allowed)} ${list}`,
      );
    } else if (written.indexOf(attribute.name) < i) {
      faults.push(`gives <${name}> the setting ${attribute.name} twice. Keep one.`);
    } else if (typeof attribute.value !== "string") {
      faults.push(`sets ${attribute.name} of <${name}> without plain text. Write ${attribute.name}="text".`);
    } else if (attribute.value.trim() === "") {
      faults.push(`leaves ${attribute.name} of <${name}> empty`);
    } else if (oneOf[attribute.name]?.includes(attribute.value) === false) {
      const words = oneOf[attribute.name] ?? [];
      const suggestion = didYouMean(attribute.value, words);
      faults.push(
        `sets ${attribute.name} of <${name}> to the unknown "${attribute.value}".${suggestion} Known: ${words.join(", ")}.`,
      );
    }
  }
  return faults;
}
