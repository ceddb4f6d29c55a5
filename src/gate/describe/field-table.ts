import type { z } from "astro/zod";
import type { Example } from "./examples.ts";
import { fieldFacts } from "./field-facts.ts";

/** Returns a table in Markdown of what there is to say of each field; `kind` heads its first column. */
export function fieldTable(kind: string, schema: z.ZodObject, example: Example = {}): string {
  const rows = fieldFacts(schema).map(({ name, needed, meaning, form }) =>
    row([`\`${name}\`${needed ? " *" : ""}`, meaning.replaceAll("<", "&lt;"), form, code(example[name])]),
  );
  return [row([kind, "Meaning", "Form", "Example"]), "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** Returns a row of a table in Markdown. */
export const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

/** A value may itself hold a backtick; two around it keep it whole. */
const code = (value: string | undefined): string => {
  if (value === undefined || value === "") return "";
  return value.includes("`") ? `\`\` ${value} \`\`` : `\`${value}\``;
};
