import type { z } from "astro/zod";
import { isRequired } from "../atlas/is-required.ts";
import { TABLES } from "../atlas/content.ts";
import {
  exampleMatter,
  exchangeMatter,
  guideMatter,
  overrule,
  pageMatter,
  questionMatter,
  storySource,
} from "../atlas/schemas.ts";
import { STYLE_RULES } from "../atlas/vocabulary.ts";
import { describePictures } from "./describe-pictures.ts";
import { PROSE_PARTS } from "./prose-parts.ts";

const DOCUMENTS = [
  { title: "Standing pages, `pages/<name>.mdx`", schema: pageMatter },
  { title: "Steps of the guide, `guide/<name>.mdx`", schema: guideMatter },
  { title: "Exchanges, `exchanges/<name>/index.mdx`", schema: exchangeMatter },
  { title: "Sources of an exchange, each an entry of its `sources`", schema: storySource },
  { title: "Questions, `questions/<name>.mdx`", schema: questionMatter },
  { title: "Examples of the parts for authors, `examples/<name>/index.mdx`", schema: exampleMatter },
] as const;

const INTRODUCTION = `# Content

Everything readers see is in this folder; nothing an editor needs lives elsewhere. You can change any file in the browser:
open it, press the pencil, edit, and propose the change. You cannot break the site: a check reads every file before it is
published and answers with the file, the line and plain words on what to mend and how; [MESSAGES.md](MESSAGES.md) has all of
its answers. \`npm run check:content\` runs the same check on your machine.

This page is written by \`npm run describe\` from the rules that the check applies. Fields marked * must be filled in.
`;

/** Returns the text of content/README.md: each file and field of content, from the schemas that check them. */
export function describeContent(): string {
  const documents = DOCUMENTS.map(({ title, schema }) => section(title, "Field at the top", schema));
  const tables = Object.values(TABLES).map(({ file, schema }) =>
    section(`\`${file.replace("content/", "")}\``, "Column", schema),
  );
  return [INTRODUCTION, ...documents, storyParts(), describePictures(), styleRules(), ...tables].join("\n");
}

function section(title: string, kind: string, schema: z.ZodObject): string {
  const rows = Object.entries(schema.shape as Record<string, Described>).map(
    ([name, { description = "" }]) =>
      `| \`${name}\`${isRequired(schema, name) ? " *" : ""} | ${description.replaceAll("|", "\\|")} |`,
  );
  return `## ${title}\n\n| ${kind} | Meaning |\n| --- | --- |\n${rows.join("\n")}\n`;
}

function storyParts(): string {
  const rows = Object.entries(PROSE_PARTS).map(([name, { required, optional = [] }]) => {
    const settings = [
      ...required.map((setting) => `\`${setting}\` *`),
      ...optional.map((setting) => `\`${setting}\``),
    ];
    return `| \`<${name}>\` | ${settings.join(", ") || "none"} |`;
  });
  return `## Parts for use in text\n\nNo import is needed; settings are plain text between quotes. Those for stories have an example on the site, at /about/editors/.\n\n| Part | Settings |\n| --- | --- |\n${rows.join("\n")}\n`;
}

function styleRules(): string {
  const rows = Object.entries(STYLE_RULES).map(([name, asks]) => `| \`${name}\` | ${asks} |`);
  return `## Rules of style

The check reads prose, too, and says which passage breaks which rule. Where you have a reason to keep the passage, add an
entry to \`overrule\` at the top of the file; a reviewer reads the reason.

| Rule | What it asks |
| --- | --- |
${rows.join("\n")}

${section("An overrule, an entry of `overrule`", "Field", overrule)}`;
}

/** Zod types the fields of a shape by their core, which does not show the description that the schemas give them. */
type Described = { readonly description?: string };
