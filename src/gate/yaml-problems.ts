import type { Document, YAMLError } from "yaml";
import { type Fault, fault, type Problem, problem, type Spot } from "../atlas/problem.ts";

/** The line of the file on which the frontmatter begins, below the first ---. */
const FIRST_LINE = 2;

/** How the reader words a quote or bracket without its partner. */
const UNCLOSED = /^Missing closing (["'])|must be sufficiently indented and end with a ([\]}])/;

const QUOTE_IT = "Put the text after the first colon between double quotes.";
const QUOTE_TEXT = "Put the text between double quotes.";

const MARK = fault(
  "yaml-star",
  "has a text that begins with * or &, which mean something else here",
  QUOTE_TEXT,
);
const NOT_CLOSED = fault(
  "yaml-not-closed",
  "opens a quote or bracket that is never closed",
  "Close it on the same line.",
);

/** What is said of the faults that the YAML reader names by code. */
const BY_CODE: Partial<Record<string, Fault>> = {
  BAD_ALIAS: MARK,
  BAD_SCALAR_START: fault(
    "yaml-sign",
    "has a text that begins with a sign YAML keeps for itself (@, `, % or |)",
    QUOTE_TEXT,
  ),
  BLOCK_AS_IMPLICIT_KEY: fault("yaml-colon", "has a colon inside its text", QUOTE_IT),
  MULTILINE_IMPLICIT_KEY: fault(
    "yaml-no-field",
    "is neither a field (name: text) nor the continuation of one",
    "Look for a colon or an indent missing.",
  ),
  MISSING_CHAR: NOT_CLOSED,
  TAB_AS_INDENT: fault("yaml-tab", "is indented with a tab", "Use two spaces for each step."),
  BAD_INDENT: fault(
    "yaml-indent",
    "is indented by the wrong number of spaces",
    "Let fields of one level begin in one column, each step two spaces further in.",
  ),
  TAG_RESOLVE_FAILED: fault(
    "yaml-exclamation-mark",
    "has a text that begins with an exclamation mark, which means something else here",
    QUOTE_TEXT,
  ),
  UNEXPECTED_TOKEN: fault("yaml-behind-quote", "cannot be read after its first quote or bracket", QUOTE_IT),
};

/** Returns one plain problem for each line of frontmatter that is not YAML. */
export function yamlProblems(
  file: string,
  yaml: string,
  document: Document.Parsed,
  spotAt: (offset: number) => Spot,
): Problem[] {
  const faults = [...document.errors, ...document.warnings].map((found) =>
    problem(file, faultSpot(found, yaml, spotAt), faultOf(found, yaml)),
  );
  if (faults.length === 0) {
    try {
      document.toJS();
    } catch {
      // Only a reference to a name that nothing defines gets this far: `title: *bold*`.
      const start = yaml.search(/[:-][ \t]+\*/);
      faults.push(problem(file, spotAt(Math.max(start, 0)), MARK));
    }
  }
  // One slip often upsets several rules: the first message of a line is the one to act on.
  return [...new Map(faults.toReversed().map((found) => [found.line, found])).values()].toReversed();
}

type Slip = Pick<YAMLError, "code" | "message" | "pos">;

function faultOf({ code, message, pos }: Slip, yaml: string): Fault {
  if (code === "DUPLICATE_KEY") {
    const key = /^[^:\n]*/.exec(yaml.slice(pos[0]))?.[0] ?? "";
    return fault("field-twice", `has the field "${key}" a second time`, "Keep one of the two.");
  }
  if (UNCLOSED.test(message)) return NOT_CLOSED;
  // **Bold** at the beginning of a text reads as a reference that is followed by more.
  const value = /:[ \t]+(\S)/.exec(yaml.slice(yaml.lastIndexOf("\n", pos[0] - 1) + 1))?.[1];
  if (code === "UNEXPECTED_TOKEN" && value && "*&".includes(value)) return MARK;
  const reason = (message.split(/ at line |\n/)[0] ?? "").replace(/\.$/, "");
  return BY_CODE[code] ?? fault("unreadable-fields", `cannot be read as YAML: ${reason}`, QUOTE_IT);
}

/** The reader notices an open quote or bracket where it gives up; the editor has to close it where it begins. */
function faultSpot({ pos, message }: Slip, yaml: string, spotAt: (offset: number) => Spot): Spot {
  const missing = UNCLOSED.exec(message);
  if (!missing) return spotAt(pos[0]);
  const opening = missing[1] ?? (missing[2] === "]" ? "[" : "{");
  const lines = yaml.slice(0, pos[0]).split("\n");
  const opened = lines.findLastIndex((line) => line.replace(/^[^:-]*[:-]\s*/, "").startsWith(opening));
  const column = (lines[opened] ?? "").indexOf(opening) + 1;
  return opened < 0 ? spotAt(pos[0]) : { line: opened + FIRST_LINE, column };
}
