import { isAlias, isCollection, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { type Fault, fault, type Problem, problem } from "../atlas/problem.ts";

/**
 * Reports what fields may not be written with, whatever they say: references, tags and names that YAML or JavaScript take
 * for more than text, and lines that Astro would take for the end of the fields. `yaml` starts on line 2. Never throws.
 */
export function safeFields(file: string, yaml: string): Problem[] {
  const fence = yaml.split("\n").findIndex((words) => /^(---|\+\+\+)/.test(words));
  if (fence >= 0) return [problem(file, { line: fence + 2, column: 1 }, FENCE)];
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: counter,
    customTags: ["timestamp"],
    logLevel: "silent",
  });
  const problems: Problem[] = [];
  const say = (offset: number | undefined, found: Fault) => {
    const { line, col } = counter.linePos(offset ?? 0);
    problems.push(problem(file, { line: Math.max(line, 1) + 1, column: Math.max(col, 1) }, found));
  };
  if (/^%/m.test(yaml)) say(yaml.search(/^%/m), DIRECTIVE);
  visit(document, (_key, node) => {
    if (isPair(node)) {
      if (isScalar(node.key) && typeof node.key.value === "string" && /^[A-Za-z]\w*$/.test(node.key.value)) {
        if (!(node.key.value in {})) return;
      }
      say(offsetOf(node.key), nameFault(node.key));
    } else if (isAlias(node)) say(node.range?.[0], REFERENCE);
    else if (isScalar(node) || isCollection(node)) {
      if (node.anchor !== undefined) say(node.range?.[0], REFERENCE);
      if (node.tag !== undefined) say(node.range?.[0], TAG);
    }
  });
  return problems;
}

const offsetOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const FENCE = fault(
  "fields-fence",
  "begins with --- or +++, which ends the fields for one reader and not for another",
  "Put the text between double quotes, on the line of its field.",
);
const DIRECTIVE = fault(
  "fields-directive",
  "begins with %, which YAML reads as an order",
  "Delete the line, or put the text between double quotes.",
);
const REFERENCE = fault(
  "fields-reference",
  "gives a text a name with &, or repeats one with *",
  "Write the text itself in each place; put a text that begins with & or * between double quotes.",
);
const TAG = fault(
  "fields-tag",
  "gives a text a type with !",
  "Delete the word that begins with !, or put the text between double quotes.",
);
const nameFault = (key: unknown) =>
  fault(
    "fields-name",
    `has a field with the name "${isScalar(key) ? String(key.value) : ""}", which no field has`,
    "Names of fields are words of letters, each followed by a colon.",
  );
