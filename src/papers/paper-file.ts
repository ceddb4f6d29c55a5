import type { Answers } from "./answers.ts";
import { MARK, type Paper } from "./paper.ts";
import { IN_FILE, paperTree } from "./paper-tree.ts";
import { toHtml } from "./tree.ts";

/** Plain enough for word processors, which know little of grids and of later CSS. */
const STYLE = `
@page { margin: 18mm 16mm }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #000; background: #fff; font: 12pt/1.45 "Source Serif 4", Georgia, "Times New Roman", serif; overflow-wrap: anywhere }
h1 { font-size: 22pt; line-height: 1.15; margin: 1rem 0 .25rem }
h2 { font-size: 12pt; margin: 1.2rem 0 .4rem; page-break-after: avoid }
p { margin: 0 0 .8rem; orphans: 3; widows: 3 }
table { width: 100%; border-collapse: collapse }
th, td { padding: .3rem .5rem; border: 1px solid #999; text-align: left; vertical-align: top }
[dir=rtl] { text-align: right }
.mark { border: 1px solid #000; padding: .25rem .5rem; font-weight: bold }
.under { font-style: italic }
.signature { display: inline-block; width: 46%; margin: 3rem 3% 0 0; vertical-align: top; page-break-inside: avoid }
.beside .signature { width: 90% }
.signature p { margin: 0 }
.signature p:first-child { border-top: 1px solid #000; padding-top: .25rem }
.beside, .costs { table-layout: fixed }
.costs { page-break-inside: avoid }
.costs th:first-child { width: 50% }
.beside > tbody > tr { page-break-inside: avoid }
.caution { margin-top: 2rem; padding-top: .4rem; border-top: 1px solid #999; font-size: 9.5pt }
@media print { body { max-width: none; margin: 0; padding: 0 } }
`;

/** Returns a paper as a whole HTML document, for a word processor or a browser. It holds no script and asks for no file. */
export function paperFile(paper: Paper, answers: Answers): string {
  const body = paperTree(paper, answers, IN_FILE).map(toHtml).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${paper.title}: ${MARK.toLowerCase()}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
