import { TABLES, type TableName } from "../atlas/content.ts";
import { keysOf } from "../atlas/keys-of.ts";
import { overrule } from "../atlas/schemas.ts";
import {
  CHAPTERS,
  CONFIDENCES,
  EVENT_KINDS,
  GRADES,
  LISTS,
  PLACE_KINDS,
  QUESTION_GROUPS,
  REGIONS,
  STATUSES,
  STYLE_RULES,
  THEMES,
  YEAR_BASES,
} from "../atlas/vocabulary.ts";
import type { Examples } from "./describe/examples.ts";
import { fieldTable, row } from "./describe/field-table.ts";
import { DOCUMENTS_ON_THE_SITE, TABLES_ON_THE_SITE } from "./describe/on-the-site.ts";
import { describePictures } from "./describe-pictures.ts";
import { MATTERS } from "./matters.ts";
import { EDITOR_PARTS, PROSE_PARTS } from "./prose-parts.ts";

/** The words that fields may take, each list with the fields it belongs to. */
const VOCABULARIES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["`theme` of an exchange, `interests` of activities.csv", THEMES],
  ["`region` of countries.csv", REGIONS],
  ["`kind` of places.csv", PLACE_KINDS],
  ["`year_basis` of partnerships.csv", YEAR_BASES],
  ["`status` of partnerships.csv, `status_seen` of evidence.csv", STATUSES],
  ["`lists` of partnerships.csv, separated by blanks", LISTS],
  ["`confidence` of partnerships.csv", CONFIDENCES],
  ["`grade` of evidence.csv", GRADES],
  ["`kind` of timeline.csv", EVENT_KINDS],
  ["`group` of a question", QUESTION_GROUPS],
];

const INTRODUCTION = `# Content

Everything readers see is in this folder; nothing an editor needs lives elsewhere. You can change any file in the browser:
open it, press the pencil, edit, and propose the change. The guides at \`/about/editors/\` on the site go through it click by
click. You cannot break the site: a check reads every file before it is published and answers with the file, the line and
plain words on what to mend and how; [MESSAGES.md](MESSAGES.md) has all of its answers. \`npm run check:content\` runs the same
check on your machine.

This page is written by \`npm run describe\` from the rules that the check applies. Fields marked * must be filled in.
Examples are taken from real files; a long one is cut off at “…”.

In a table, cells are separated by commas. A cell that holds a comma or a quotation mark itself stands between straight
quotation marks, and a mark within it is written twice: \`"Lugo, ""old"""\`. Put a new row where the order below says; the
check passes rows in another order unless it is said that it asks for it.
`;

/** Returns the text of content/README.md: each file and field of content, from the schemas that check them. */
export function describeContent({ documents, tables, rows }: Examples): string {
  const documentSections = keysOf(DOCUMENTS_ON_THE_SITE).map((kind) => {
    const { title, path, appears } = DOCUMENTS_ON_THE_SITE[kind];
    const fields = fieldTable("Field at the top", MATTERS[kind], documents[kind]);
    return `## ${title}, \`${path}\`\n\nWhere it shows: ${appears}\n\n${fields}\n`;
  });
  const tableSections = keysOf(TABLES).map((name) => tableSection(name, tables[name], rows[name]));
  return [
    INTRODUCTION,
    ...documentSections,
    storyParts(),
    describePictures(),
    styleRules(),
    vocabularies(),
    ...tableSections,
  ].join("\n");
}

function tableSection(
  name: TableName,
  example: Examples["tables"][TableName],
  line: string | undefined,
): string {
  const { file, schema } = TABLES[name];
  const { appears, order } = TABLES_ON_THE_SITE[name];
  const shown = line === undefined ? "" : `\nA row of it:\n\n\`\`\`csv\n${line}\n\`\`\`\n`;
  const fields = fieldTable("Column", schema, example);
  return `## \`${file.replace("content/", "")}\`\n\nWhere it shows: ${appears}\n\nOrder of the rows: ${order}\n\n${fields}\n${shown}`;
}

function storyParts(): string {
  const parts = Object.entries(PROSE_PARTS).map(([name, { required, optional = [], oneOf = {} }]) => {
    const settings = [
      ...required.map((setting) => `\`${setting}\` *${words(oneOf[setting])}`),
      ...optional.map((setting) => `\`${setting}\`${words(oneOf[setting])}`),
    ];
    const only = EDITOR_PARTS.includes(name) ? "; in the guides for editors only" : "";
    return row([`\`<${name}>\``, (settings.join(", ") || "none") + only]);
  });
  return `## Parts for use in text\n\nNo import is needed; settings are plain text between quotes. Those for stories have an example on the site, at \`/about/editors/parts/\`.\n\n| Part | Settings |\n| --- | --- |\n${parts.join("\n")}\n`;
}

const words = (known: readonly string[] | undefined) =>
  known === undefined ? "" : ` (${known.map((word) => `\`${word}\``).join(", ")})`;

function styleRules(): string {
  const rows = Object.entries(STYLE_RULES).map(([name, asks]) => row([`\`${name}\``, asks]));
  return `## Rules of style

The check reads prose, too, and says which passage breaks which rule. Where you have a reason to keep the passage, add an
entry to \`overrule\` at the top of the file; a reviewer reads the reason.

| Rule | What it asks |
| --- | --- |
${rows.join("\n")}

### An overrule, an entry of \`overrule\`

${fieldTable("Field", overrule)}
`;
}

function vocabularies(): string {
  const lists = VOCABULARIES.map(([fields, table]) => {
    const rows = Object.entries(table).map(([word, meaning]) => row([`\`${word}\``, meaning]));
    return `### ${fields}\n\n| Word | What readers see, or what it means |\n| --- | --- |\n${rows.join("\n")}\n`;
  });
  const chapters = `### \`chapter\` of timeline.csv\n\nIn this order: ${CHAPTERS.map((word) => `\`${word}\``).join(", ")}.\n`;
  return [
    "## Words that fields may take\n\nNo other words pass. A new one is a change of the site’s code.\n",
    ...lists,
    chapters,
  ].join("\n");
}
