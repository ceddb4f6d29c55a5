import type { Answers } from "./answers.ts";
import { MARK, type Paper } from "./paper.ts";
import { IN_FILE, paperTree } from "./paper-tree.ts";
import type { Element } from "./tree.ts";

/** Plain enough for word processors, which know little of grids and of later CSS. */
const STYLE = `
@page { margin: 18mm 16mm }
body { max-width: 44rem; margin: auto; padding-inline: 1rem; font: 12pt/1.4 Georgia, serif; overflow-wrap: anywhere }
h2 { font-size: 1em; page-break-after: avoid }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
th, td { padding: .3rem .5rem; border: 1px solid #999; text-align: start; vertical-align: top }
.mark, .under { font-weight: bold }
.signature { display: inline-block; width: 46%; margin: 3rem 3% 0 0; vertical-align: top }
.signature p { margin: 0 }
.signature p:first-child { border-top: 1px solid }
.beside .signature { width: 90% }
.signature, tr { page-break-inside: avoid }
p:has(+ .signature), tr:has(+ tr .signature) { page-break-after: avoid }
.caution { font-size: .8em }
@media print { body { padding: 0 } }
`;

/**
 * Returns a paper as a whole HTML document, for a word processor or a browser. It holds no script and asks for no file.
 * How its parts become HTML is left to the caller, since a browser knows that already.
 */
export function paperFile(paper: Paper, answers: Answers, html: (element: Element) => string): string {
  const body = paperTree(paper, answers, IN_FILE).map(html).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${paper.title}: ${MARK.toLowerCase()}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
