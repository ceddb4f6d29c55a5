import type { Root } from "mdast";
import type { SAFETY_FAULTS } from "../atlas/fault-kinds-of-safety.ts";
import { compilerRules } from "./compiler-rules.ts";
import { readProse } from "./document.ts";
import { PAGE } from "./example-files.fixture.ts";
import type { FaultExample } from "./fault-examples.fixture.ts";
import { oddEntryRules } from "./folder-rules.ts";
import { guardFields, guardText, guardTree } from "./guard.ts";
import { safeFields } from "./safe-fields.ts";

/** Puts a line above a fact of the page about this site. */
const line = (text: string): FaultExample => [PAGE, "A fact.", `${text}\n\nA fact.`];
const drawing = (body: string): FaultExample => ({
  "content/exchanges/toledo-toledo/plan.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${body}</svg>`,
});

const EMPTY: Root = { type: "root", children: [] };

/** Other rules tell these in plainer words; they stand behind those, for what only one reader of MDX finds. */
const behind = (text: string) => () => compilerRules(PAGE, text, readProse(PAGE, text).body ?? EMPTY);

export const SAFETY_EXAMPLES: Readonly<Record<keyof typeof SAFETY_FAULTS, FaultExample>> = {
  "cell-formula": ["content/sources.csv", "act,The act", "act,=SUM(A1:A9)"],
  "compiler-cannot-read": () => compilerRules(PAGE, "<Aside", EMPTY),
  "control-sign": line("A\u0007 fact."),
  "fields-directive": [PAGE, "---\ntitle", "---\n%YAML 1.1\ntitle"],
  "fields-fence": [PAGE, "lede: One sentence.", "lede: >\n  One sentence.\n--- and more"],
  "fields-name": () => safeFields(PAGE, "title: A page\n? [a, b]\n: more\n"),
  "fields-reference": [PAGE, "lede: One sentence.", "lede: &one One sentence."],
  "fields-tag": [PAGE, "lede: One sentence.", "lede: !!str One sentence."],
  "file-name": { "content/pages/about\\us.mdx": "A fact." },
  footnote: line("They met.[^1]\n\n[^1]: In 1931."),
  "guard-field": () => guardFields(PAGE, { layout: "../layout.astro" }),
  "guard-no-fields": () => guardText(PAGE, "A fact.\n"),
  "guard-place": () => guardText("src/pages/extra.mdx", "A fact.\n"),
  "hidden-program": { "content/.prettierrc.mjs": "export default {};\n" },
  "invisible-sign": line("A\u200B fact."),
  "line-too-long": line("word ".repeat(1700)),
  "link-not-whole": line("See [the act](https:/example.org/act)."),
  "link-odd-sign": line("See [the act](/\\example.org/)."),
  "link-scheme": behind("See [the act](act.html)."),
  "link-with-password": line("See [the act](https://www.example.org:login@example.com/)."),
  "nested-too-deep": line(`${"> ".repeat(20)}A fact.`),
  "not-a-file": () => oddEntryRules([{ path: "content/pages/notes.mdx", kind: "symbolic link" }]),
  "svg-address": drawing('<use href="https://example.org/leaf.svg#leaf"/>'),
  "svg-attribute": drawing('<rect onclick="go()"/>'),
  "svg-element": drawing("<script>go()</script>"),
  "svg-markup": drawing("<!-- a leaf -->"),
  "svg-too-large": drawing("<g/>".repeat(60_000)),
  "table-too-wide": line("| a ".repeat(40)),
  "text-too-large": line("A fact.\n\n".repeat(9000)),
  "too-many-signs": line("*a* ".repeat(320)),
  "turning-sign": line("A \u202Etcaf\u202C."),
  "unsafe-code": behind("A {1 + 1}."),
  "unsafe-image": behind("![A hall](./hall.js)"),
  "unsafe-markup": () => guardTree(PAGE, { type: "root", children: [{ type: "html", value: "<b>" }] }),
  "unsafe-part": behind("<script />"),
  "unsafe-setting": behind('<Cite to="act" onClick="go()" />'),
};
