import type { Document, YAMLError } from "yaml";
import { type Problem, problem } from "../atlas/problem.ts";

/** The line of the file on which the frontmatter begins, below the first ---. */
const FIRST_LINE = 2;

/** How the reader words a quote or bracket without its partner. */
const UNCLOSED = /^Missing closing (["'])|must be sufficiently indented and end with a ([\]}])/;

const QUOTE_IT = "Put the text after the first colon between double quotes.";

/** What to do about the faults that the YAML reader names by code. */
const ADVICE: Partial<Record<string, string>> = {
  BAD_ALIAS:
    "has a text that begins with * or &, which mean something else here. Put the text between double quotes.",
  BAD_SCALAR_START:
    "has a text that begins with a sign YAML keeps for itself (@, `, % or |). Put the text between double quotes.",
  BLOCK_AS_IMPLICIT_KEY: `has a colon inside its text. ${QUOTE_IT}`,
  MULTILINE_IMPLICIT_KEY:
    "is neither a field (name: text) nor the continuation of one. Look for a colon or an indent missing.",
  MISSING_CHAR: "opens a quote or bracket that is never closed. Close it on the same line.",
  TAB_AS_INDENT: "is indented with a tab. Use two spaces for each step.",
  BAD_INDENT: "is indented by the wrong number of spaces. Fields of one level begin in one column.",
  TAG_RESOLVE_FAILED:
    "has a text that begins with an exclamation mark, which means something else here. Put the text between double quotes.",
  UNEXPECTED_TOKEN: `cannot be read after its first quote or bracket. ${QUOTE_IT}`,
};

/** Returns one plain problem for each line of frontmatter that is not YAML. */
export function yamlProblems(
  file: string,
  yaml: string,
  document: Document.Parsed,
  lineAt: (offset: number) => number,
): Problem[] {
  const faults = [...document.errors, ...document.warnings].map((fault) =>
    problem(file, faultLine(fault, yaml, lineAt), faultMessage(fault, yaml)),
  );
  if (faults.length === 0) {
    try {
      document.toJS();
    } catch {
      // Only a reference to a name that nothing defines gets this far: `title: *bold*`.
      const start = yaml.search(/[:-][ \t]+\*/);
      faults.push(problem(file, lineAt(Math.max(start, 0)), ADVICE["BAD_ALIAS"] ?? ""));
    }
  }
  // One slip often upsets several rules: the first message of a line is the one to act on.
  return [...new Map(faults.toReversed().map((fault) => [fault.line, fault])).values()].toReversed();
}

type Fault = Pick<YAMLError, "code" | "message" | "pos">;

function faultMessage({ code, message, pos }: Fault, yaml: string): string {
  if (code === "DUPLICATE_KEY") {
    const key = /^[^:\n]*/.exec(yaml.slice(pos[0]))?.[0] ?? "";
    return `has the field "${key}" a second time. Keep one of the two.`;
  }
  if (UNCLOSED.test(message)) return ADVICE["MISSING_CHAR"] ?? "";
  // **Bold** at the beginning of a text reads as a reference that is followed by more.
  const value = /:[ \t]+(\S)/.exec(yaml.slice(yaml.lastIndexOf("\n", pos[0] - 1) + 1))?.[1];
  if (code === "UNEXPECTED_TOKEN" && value && "*&".includes(value)) return ADVICE["BAD_ALIAS"] ?? "";
  return ADVICE[code] ?? `cannot be read as YAML: ${message.split(/ at line |\n/)[0] ?? ""}. ${QUOTE_IT}`;
}

/** The reader notices an open quote or bracket where it gives up; the editor has to close it where it begins. */
function faultLine({ pos, message }: Fault, yaml: string, lineAt: (offset: number) => number): number {
  const missing = UNCLOSED.exec(message);
  if (!missing) return lineAt(pos[0]);
  const opening = missing[1] ?? (missing[2] === "]" ? "[" : "{");
  const lines = yaml.slice(0, pos[0]).split("\n");
  const opened = lines.findLastIndex((line) => line.replace(/^[^:-]*[:-]\s*/, "").startsWith(opening));
  return opened < 0 ? lineAt(pos[0]) : opened + FIRST_LINE;
}
