import { type Problem, problem } from "../atlas/problem.ts";

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

/**
 * Says in plain words why a text cannot be read as MDX, at the line where the author can mend it.
 * `text` is the text that the parser was given, so that positions agree.
 */
export function mdxProblem(file: string, text: string, fault: MdxFault): Problem {
  const { source, ruleId, reason } = fault;
  const line = fault.line ?? lineInReason(reason) ?? 1;
  const offset = offsetOf(text, line, fault.column ?? 1);
  const say = (where: number, message: string) => problem(file, where, message);

  if (source === "micromark-extension-mdxjs-esm") {
    return say(
      line,
      "begins with import or export, which MDX reads as code. Begin the line with another word.",
    );
  }
  if (source === "micromark-extension-mdx-expression") {
    const where = lineAt(text, openBrace(text, offset));
    return say(where, "holds a curly brace {, which MDX reads as code. Use round brackets instead.");
  }
  if (ruleId === "end-tag-mismatch" || ruleId === "unexpected-closing-slash") {
    return tagProblem(file, text, line, reason);
  }
  const before = text.slice(0, offset);
  const tag = Math.max(before.lastIndexOf("<"), 0);
  if (ruleId === "unexpected-eof" || reason.startsWith("Unexpected character `<`")) {
    return say(lineAt(text, tag), `opens a tag with < and never ends it. ${END_TAG}`);
  }
  if (before.endsWith("<")) {
    if (text.startsWith("!--", offset))
      return say(line, "holds an HTML comment, which MDX cannot read. Delete it.");
    return say(
      line,
      'holds the sign <, which begins a component here. Write "less than", or put a blank after it.',
    );
  }
  if (/^<https?:/.test(text.slice(tag))) {
    return say(line, "holds an address between < and >. Write it as [words](address).");
  }
  const unquoted = oddQuotesAbove(text, line);
  if (unquoted !== undefined) {
    return say(unquoted, 'opens a tag in which a quote is missing. Write each setting as name="text".');
  }
  return say(lineAt(text, tag), `holds a tag that is not written right. ${END_TAG}`);
}

/** A quote left open is noticed at the next quote, often lines below: find the tag that it belongs to. */
function oddQuotesAbove(text: string, line: number): number | undefined {
  const lines = text.split("\n").slice(0, line);
  const found = lines.findLastIndex((words) => /<[A-Z]/.test(words) && words.split('"').length % 2 === 0);
  return found < 0 ? undefined : found + 1;
}

/** A tag without its partner: the reason names both tags, with the place of the opening one. */
function tagProblem(file: string, text: string, line: number, reason: string): Problem {
  const opened = /closing tag for `<([^`>]*)>` \((\d+):/.exec(reason);
  const closed = /closing tag `<\/([^`>]*)>`/.exec(reason);
  if (opened?.[1] && opened[2]) {
    const name = opened[1];
    const inParagraph = /before the end of `(\w+)`/.exec(reason)
      ? ` Leave a blank line after <${name}> and before </${name}>.`
      : "";
    return problem(
      file,
      Number(opened[2]),
      `opens <${name}> and never closes it. Write </${name}> after its text, or end the tag itself with />.${inParagraph}`,
    );
  }
  const name = closed?.[1] ?? /<\/([\w.]*)/.exec(text.split("\n")[line - 1] ?? "")?.[1] ?? "";
  return problem(
    file,
    line,
    `closes </${name}>, which was not opened before. Delete it, or open <${name}> above.`,
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

const lineAt = (text: string, offset: number) => text.slice(0, offset).split("\n").length;
const lineInReason = (reason: string) => Number(/\((\d+):/.exec(reason)?.[1]) || undefined;
const offsetOf = (text: string, line: number, column: number) =>
  text
    .split("\n")
    .slice(0, line - 1)
    .join("\n").length +
  (line > 1 ? 1 : 0) +
  column -
  1;
