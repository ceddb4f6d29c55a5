import ts from "typescript";
import { PROSE_PARTS } from "./prose-parts.ts";
import { isImageBeside } from "./safe-address.ts";

/*
 * For tests: reads a compiled MDX module, without running it, and says what in it is more than markup and words.
 */

const CALLED = new Set(["_jsx", "_jsxs", "_missingMdxReference", "Object.assign"]);
const FROM = new Set(["astro/jsx-runtime", "astro:assets", "astro/runtime/server/index.js"]);
const TAGS = new Set(
  "a astro-image blockquote br code del em h1 h2 h3 h4 h5 h6 hr input li ol p pre section strong sup table tbody td th thead tr ul".split(
    " ",
  ),
);
/** Parts that the site's own plugins put into a text. */
const OWN_PARTS = ["Term", "_Fragment"];
const SETTINGS = /^(set:|client:|server:|is:|define:|on|dangerously|slot$|srcdoc$)/i;

/** Returns what stands in the function that draws the text and could do more than draw it. */
export function offences(code: string): string[] {
  const source = ts.createSourceFile("text.mjs", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found: string[] = [];
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const from = (statement.moduleSpecifier as ts.StringLiteral).text;
      if (!FROM.has(from) && !isImageBeside(from)) found.push(`imports ${from}`);
    } else if (ts.isFunctionDeclaration(statement) && statement.name?.text === "_createMdxContent") {
      for (const part of statement.body?.statements ?? []) drawing(part, found);
    } else if (ts.isExportDeclaration(statement)) found.push(`exports ${statement.getText()}`);
  }
  return found;
}

function drawing(node: ts.Node, found: string[]): void {
  const say = (what: string) => found.push(`${what}: ${node.getText().slice(0, 80)}`);
  // How every module asks for the parts that it is given.
  if (node.getText() === "props.components || {}") return;
  if (ts.isCallExpression(node)) {
    if (!CALLED.has(node.expression.getText())) say("calls");
    if (/^_jsxs?$/.test(node.expression.getText())) {
      const fault = drawnFault(node.arguments[0]);
      if (fault) say(fault);
    }
  } else if (ts.isPropertyAssignment(node)) {
    if (SETTINGS.test(ts.isStringLiteral(node.name) ? node.name.text : node.name.getText())) say("sets");
  } else if (
    ts.isFunctionLike(node) ||
    ts.isNewExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isTemplateExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isSpreadElement(node) ||
    ts.isBinaryExpression(node) ||
    ts.isRegularExpressionLiteral(node)
  ) {
    say("computes");
  }
  ts.forEachChild(node, (child) => drawing(child, found));
}

function drawnFault(drawn: ts.Node | undefined): string | undefined {
  if (!drawn) return "draws nothing";
  if (ts.isIdentifier(drawn))
    return Object.hasOwn(PROSE_PARTS, drawn.text) || OWN_PARTS.includes(drawn.text)
      ? undefined
      : "draws a part";
  const tag = ts.isPropertyAccessExpression(drawn)
    ? drawn.name.text
    : ts.isElementAccessExpression(drawn) && ts.isStringLiteral(drawn.argumentExpression)
      ? drawn.argumentExpression.text
      : "";
  return TAGS.has(tag) ? undefined : "draws a tag";
}
