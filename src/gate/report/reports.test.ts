import { describe, expect, test } from "vitest";
import { fault, problem } from "../../atlas/problem.ts";
import { annotations } from "./annotations.ts";
import { linkBase, reportFlags } from "./flags.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import { summaryOf } from "./summary.ts";
import { terminalReport } from "./terminal.ts";

const named = (what: string) => fault("unknown-place", what, 'Did you mean "fr-lyon"?');
const found = (file: string, line: number, what = 'names the place "x"') =>
  problem(file, { line, column: 8 }, named(what));
const many = (count: number) => Array.from({ length: count }, (_, i) => found("content/a.csv", i + 2));
const FACTS = { counts: [[3941, "places"]], base: "" } as const;

describe("the report in a terminal", () => {
  test("gives each problem three lines and a blank one, then counts them", () => {
    expect(terminalReport([found("content/a.csv", 3), found("content/b.csv", 4)])).toBe(
      'content/a.csv:3:8\n  Names the place "x".\n  Did you mean "fr-lyon"?\n\n' +
        'content/b.csv:4:8\n  Names the place "x".\n  Did you mean "fr-lyon"?\n\n' +
        "2 problems in 2 files.",
    );
  });

  test("lets no quoted text steer the terminal", () => {
    expect(terminalReport([found("content/a.csv", 3, "holds \u001b[2J\r\u0007")])).not.toMatch(
      /[\u001b\r\u0007]/,
    );
  });
});

describe("the notes for GitHub", () => {
  test("name file, line, column and title, and escape what GitHub reads as the end of a field", () => {
    expect(annotations([found("content/a,b:c.csv", 3, "is 100% wrong\n::error::")])).toEqual([
      '::error file=content/a%2Cb%3Ac.csv,line=3,col=8,title=Unknown place::Is 100%25 wrongU+000A::error::.%0ADid you mean "fr-lyon"?',
    ]);
  });

  test("tell what one line has wrong in one note", () => {
    const [note, ...others] = annotations([found("content/a.csv", 3), found("content/a.csv", 3, "is wrong")]);
    expect(note).toContain("title=2 problems::");
    expect(note).toContain("%0A%0AIs wrong.");
    expect(others).toEqual([]);
  });

  test("are ten at most, and the tenth says how many more there are", () => {
    expect(annotations(many(10))).toHaveLength(10);
    const notes = annotations(many(12));
    expect(notes).toHaveLength(10);
    expect(notes[9]).toContain("::error title=3 more problems::");
    expect(notes[9]).toContain("12 problems in 1 file");
  });
});

describe("the summary", () => {
  test("of sound content counts it", () => {
    expect(summaryOf([], FACTS)).toBe("## The content is sound\n\nContent is sound: 3,941 places.\n");
  });

  test("groups the problems by file, with a link to the line and to what the message means", () => {
    const text = summaryOf([found("content/a b(1).csv", 3), found("content/b.csv", 4)], {
      ...FACTS,
      base: "https://example.org/blob/1a/",
    });
    expect(text).toMatch(/^## 2 problems in 2 files\n/);
    expect(text).toContain("[Line 3](https://example.org/blob/1a/content/a%20b%281%29.csv?plain=1#L3)");
    expect(text).toContain("(https://example.org/blob/1a/content/MESSAGES.md#unknown-place)");
    expect(text.match(/^### /gm)).toHaveLength(2);
  });

  test("of very many problems says how many are left out", () => {
    expect(summaryOf(many(25), FACTS)).toContain("- And 5 more problems in this file.");
    const files = Array.from({ length: 33 }, (_, i) => found(`content/pages/p${i}.mdx`, 1));
    expect(summaryOf(files, FACTS)).toContain("And 3 more problems in 3 more files.");
  });

  test.each([
    ["HTML", "<img src=x onerror=alert(1)>", "<img"],
    ["a comment", "<!-- gone", "<!--"],
    ["a link", "[words](https://example.org)", "]("],
    ["an address", "see https://example.org or www.example.org", "://"],
    ["an image", "![x](y)", "!["],
    ["a mention", "@octocat", "@octocat"],
    ["a mention of an issue", "#12", "#12"],
    ["code", "`rm -rf`", "`"],
    ["a table", "a | b", "|"],
    ["a heading on a new line", "a\n# b", "\n# b"],
    ["an end of the list", "a\n\nb", "\n\nb"],
    ["an entity", "&lt;b&gt;", "&lt;"],
    ["bold", "**a** and __b__ and ~~c~~", "**a"],
  ])("shows %s as what was written", (_title, text, harm) => {
    expect(plainMarkdown(text)).not.toContain(harm);
    expect(summaryOf([found("content/a.csv", 3, text)], FACTS)).not.toContain(`: ${text}`);
  });
});

describe("the flags", () => {
  test.each([
    [[], {}, { github: false, summary: undefined }],
    [["--github"], {}, { github: true, summary: undefined }],
    [["--summary", "a.md"], {}, { github: false, summary: "a.md" }],
    [["--summary=a.md"], { GITHUB_STEP_SUMMARY: "b.md" }, { github: false, summary: "a.md" }],
    [[], { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: "b.md" }, { github: true, summary: "b.md" }],
    [[], { GITHUB_ACTIONS: "", GITHUB_STEP_SUMMARY: "" }, { github: false, summary: undefined }],
  ])("%j with %j are read", (args, env, flags) => {
    expect(reportFlags(args, env)).toEqual(flags);
  });

  test.each([
    [["--gihub"], 'There is no flag --gihub. Did you mean "--github"?'],
    [["-x"], "There is no flag -x."],
    [["content"], 'takes no "content"'],
    [["--summary"], "needs the name of a file"],
    [["--github=yes"], "takes no value"],
  ])("%j are told as wrong", (args, words) => {
    expect(reportFlags(args, {})).toEqual({ wrong: expect.stringContaining(words) });
  });

  test("links lead to the commit on GitHub, and into the folder elsewhere", () => {
    const env = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "a/b", GITHUB_SHA: "1a" };
    expect(linkBase(env)).toBe("https://github.com/a/b/blob/1a/");
    expect(linkBase({})).toBe("");
  });
});
