import { expect, test } from "vitest";
import type { Judged } from "./judge-answer.ts";
import { linkReport, reportedAddresses } from "./link-report.ts";

const links = new Map([
  [
    "https://a.example/gone",
    [
      { file: "content/sources.csv", line: 4 },
      { file: "content/pages/x.mdx", line: 9 },
    ],
  ],
  ["https://b.example/away", [{ file: "content/evidence.csv", line: 5 }]],
  ["https://c.example/refused", [{ file: "content/evidence.csv", line: 6 }]],
  ["https://d.example/fine", [{ file: "content/evidence.csv", line: 7 }]],
  ["https://e.example/late", [{ file: "content/evidence.csv", line: 8 }]],
  ["https://f.example/other-week", [{ file: "content/evidence.csv", line: 9 }]],
]);
const asked = [...links.keys()].slice(0, 5);
const found = new Map<string, Judged>([
  ["https://a.example/gone", { judgment: "gone", why: "there is no such page (404)" }],
  ["https://b.example/away", { judgment: "home", why: "leads to https://b.example/" }],
  ["https://c.example/refused", { judgment: "unsure", why: "it turns programs away (403)" }],
  ["https://d.example/fine", { judgment: "fine", why: "200" }],
]);
const report = linkReport(links, asked, found, ({ file, line }) => `${file}:${line}`);

test("the report counts what was due, what answers and what was not reached", () => {
  expect(report.markdown).toContain(
    "5 of 6 outside addresses were due, 1 answer, and for 1 no time was left.",
  );
});

test("each address stands with what is wrong and every line that names it", () => {
  expect(report.markdown).toContain(
    "- [ ] <https://a.example/gone>: there is no such page (404). In content/sources.csv:4, content/pages/x.mdx:9",
  );
});

test("only what somebody should look at counts, and comes first", () => {
  expect(report.count).toBe(2);
  expect(report.markdown.indexOf("gone>")).toBeLessThan(report.markdown.indexOf("<details>"));
  expect(report.markdown.indexOf("refused>")).toBeGreaterThan(report.markdown.indexOf("<details>"));
});

test("what is fine is not listed, and empty sections are left out", () => {
  expect(report.markdown).not.toContain("d.example");
  expect(report.markdown).not.toContain("Did not answer");
});

test("the next week calls again on what it asked to look at, ticked or not, and on nothing else", () => {
  const ticked = report.markdown.replace("- [ ] <https://b", "- [x] <https://b");
  expect(reportedAddresses(ticked)).toEqual(["https://a.example/gone", "https://b.example/away"]);
});

test.each(["", "some text", "- [ ] <javascript:alert(1)>", "- [ ] <https://"])(
  "a text that is no report names nothing: %j",
  (text) => {
    expect(reportedAddresses(text)).toEqual([]);
  },
);
