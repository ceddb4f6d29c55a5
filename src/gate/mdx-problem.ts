import { fault, type Problem, problem, type Spot } from "../atlas/problem.ts";
import { spotAt } from "../atlas/spot.ts";

/** What the MDX parser throws (a VFileMessage), as far as it is needed here. */
type MdxFault = {
  readonly reason: string;
  readonly source?: string | undefined;
  readonly ruleId?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
};

/** Returns whether something thrown comes from the MDX parser and not from a fault in our own code. */
export const isMdxFault = (thrown: unknown): thrown is MdxFault =>
  thrown instanceof Error && "reason" in thrown && "ruleId" in thrown;

const END_TAG = 'Write each setting as name="text" and end the tag with /> or >.';

const CODE_LINE = fault(
  "code-line",
  "begins with import or export, which MDX reads as code",
  "Begin the line with another word.",
);
/** The fault of a curly brace, wherever it is found. */
export const BRACE = fault(
  "curly-brace",
  "holds a curly brace, which MDX reads as code",
  "Use round brackets instead.",
);
const NOT_ENDED = fault("tag-not-ended", "opens a tag with < and never ends it", END_TAG);
const COMMENT = fault("html-comment", "holds an HTML comment, which MDX cannot read", "Delete it.");
const LESS_THAN = fault(
  "less-than-sign",
  "holds the sign <, which begins a component here",
  'Write "less than", or put a blank after it.',
);
const BARE_ADDRESS = fault(
  "address-in-angle-brackets",
  "holds an address between < and >",
  "Write it as [words](address).",
);
const QUOTE_MISSING = fault(
  "quote-missing",
  "opens a tag in which a quote is missing",
  'Write each setting as name="text".',
);
const BAD_TAG = fault("bad-tag", "holds a tag that is not written right", END_TAG);

/**
 * Says in plain words why a text cannot be read as MDX, at the line where the author can mend it.
 * `text` is the text that the parser was given, so that positions agree.
 */
export function mdxProblem(file: string, text: string, thrown: MdxFault): Problem {
  const { source, ruleId, reason } = thrown;
  const spot = { line: thrown.line ?? lineInReason(reason) ?? 1, column: thrown.column ?? 1 };
  const offset = offsetOf(text, spot);

  if (source === "micromark-extension-mdxjs-esm") return problem(file, spot.line, CODE_LINE);
  if (source === "micromark-extension-mdx-expression") {
    return problem(file, spotAt(text, openBrace(text, offset)), BRACE);
  }
  if (ruleId === "end-tag-mismatch" || ruleId === "unexpected-closing-slash") {
    return tagProblem(file, text, spot, reason);
  }
  const before = text.slice(0, offset);
  const tag = Math.max(before.lastIndexOf("<"), 0);
  if (ruleId === "unexpected-eof" || reason.startsWith("Unexpected character `<`")) {
    return problem(file, spotAt(text, tag), NOT_ENDED);
  }
  if (before.endsWith("<")) {
    return problem(file, spotAt(text, tag), text.startsWith("!--", offset) ? COMMENT : LESS_THAN);
  }
  if (/^<https?:/.test(text.slice(tag))) return problem(file, spotAt(text, tag), BARE_ADDRESS);
  const unquoted = oddQuotesAbove(text, spot.line);
  if (unquoted !== undefined) return problem(file, unquoted, QUOTE_MISSING);
  return problem(file, spotAt(text, tag), BAD_TAG);
}

/** A quote left open is noticed at the next quote, often lines below: find the tag that it belongs to. */
function oddQuotesAbove(text: string, line: number): Spot | undefined {
  const lines = text.split("\n").slice(0, line);
  const found = lines.findLastIndex((words) => /<[A-Z]/.test(words) && words.split('"').length % 2 === 0);
  return found < 0 ? undefined : { line: found + 1, column: (lines[found] ?? "").search(/<[A-Z]/) + 1 };
}

/** A tag without its partner: the reason names both tags, with the place of the opening one. */
function tagProblem(file: string, text: string, spot: Spot, reason: string): Problem {
  const [, opened, line, column] = /closing tag for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
  if (opened && line && column) {
    const inParagraph = /before the end of `(\w+)`/.test(reason)
      ? `Leave a blank line after <${opened}> and before </${opened}>.`
      : "";
    const mend = `Write </${opened}> after its text, or end the tag itself with />.`;
    const found = fault("tag-not-closed", `opens <${opened}> and never closes it`, mend, inParagraph);
    return problem(file, { line: Number(line), column: Number(column) }, found);
  }
  const closed =
    /closing tag `<\/([^`>]*)>`/.exec(reason)?.[1] ??
    /<\/([\w.]*)/.exec(text.split("\n")[spot.line - 1] ?? "")?.[1] ??
    "";
  const start = Math.max((text.split("\n")[spot.line - 1] ?? "").indexOf(`</${closed}`) + 1, 1);
  const what = `closes </${closed}>, which was not opened before`;
  return problem(
    file,
    { line: spot.line, column: start },
    fault("tag-not-opened", what, `Delete it, or open <${closed}> above.`),
  );
}

/** Walks back from where the parser gave up to the brace that has no partner. */
function openBrace(text: string, offset: number): number {
  let open = 0;
  for (let at = Math.min(offset, text.length) - 1; at >= 0; at -= 1) {
    if (text[at] === "}") open += 1;
    if (text[at] === "{" && open-- === 0) return at;
  }
  return offset;
}

const lineInReason = (reason: string) => Number(/\((\d+):/.exec(reason)?.[1]) || undefined;
const offsetOf = (text: string, { line, column }: Spot) =>
  text
    .split("\n")
    .slice(0, line - 1)
    .join("\n").length +
  (line > 1 ? 1 : 0) +
  column -
  1;
