import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CORRECTION_FORM } from "../src/drafting/correct-a-fact-form.ts";
import { PARTNERSHIP_FORM } from "../src/drafting/add-a-partnership-form.ts";
import {
  CORRECTION_ANSWERS,
  issueText,
  PARTNERSHIP_ANSWERS,
  STORY_ANSWERS,
} from "../src/drafting/issue.fixture.ts";
import { STORY_FORM } from "../src/drafting/tell-a-story-form.ts";
import { SOUND_CONTENT } from "../src/gate/sound-content.fixture.ts";
import { type Project, storyProject } from "./story-project.fixture.ts";

// Each test starts programs, which on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

let project: Project;
beforeEach(() => (project = storyProject("from-issue.ts")));
afterEach(() => project.remove());

const story = (answers: Readonly<Record<string, string | undefined>> = {}) =>
  issueText(STORY_FORM, { ...STORY_ANSWERS, ...answers });
const FILE = "content/exchanges/toledo-toledo-1934/index.mdx";

test("a story becomes a draft that the check passes, and nothing else changes", () => {
  writeFileSync(join(project.folder, "issue.md"), story());
  const { status, stdout, stderr } = project.run(["issue.md"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain(`${FILE} is written`);
  expect(stdout).toContain("toledo-toledo/index.mdx tells of these two already");
  const { [FILE]: draft = "", ...rest } = project.content();
  expect(rest).toEqual(SOUND_CONTENT);
  expect(project.problems()).toEqual([]);
  expect(draft).toContain("They came in May.");
});

test("the text may come from standard input, and be tried without writing", () => {
  const { status, stdout } = project.run(["-", "--dry-run"], story().replaceAll("\n", "\r\n"));
  expect(status).toBe(0);
  expect(stdout).toContain("title: A street in Spain is named for Ohio");
  expect(project.content()).toEqual(SOUND_CONTENT);
});

test("flags name the places where the words do not", () => {
  const { status, stdout } = project.run(
    ["-", "--us", "us-oh-toledo", "--partners", "es-lugo"],
    story({ us: "Our town", partners: "There" }),
  );
  expect(status).toBe(0);
  expect(stdout).toContain("content/exchanges/toledo-lugo-old/index.mdx is written");
});

test("a correction is looked up, and nothing is written", () => {
  const { status, stdout, stderr } = project.run(
    ["-"],
    issueText(CORRECTION_FORM, { ...CORRECTION_ANSWERS, wrong: "Signed in 1931" }),
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/content\/exchanges\/toledo-toledo\/index\.mdx:\d+: text: Signed in 1931/);
  expect(stdout).toMatch(
    /^ {2}\d{4}-\d\d-\d\d,\/history\/#a-heading,The page said: “Signed in 1931” It says now: “Another fact\.”$/m,
  );
  expect(stdout).toContain("Report | https://example.org/report");
  expect(project.content()).toEqual(SOUND_CONTENT);
});

test("a partnership becomes rows of the tables, and the content stays sound", () => {
  const given = {
    ...PARTNERSHIP_ANSWERS,
    us: "us-oh-toledo",
    partner: "A Coruña",
    partner_kind: "County",
    note: "Ask us",
  };
  const { status, stdout, stderr } = project.run(["-"], issueText(PARTNERSHIP_FORM, given));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const {
    "content/places.csv": places = "",
    "content/partnerships.csv": pairs = "",
    "content/evidence.csv": pages = "",
  } = project.content();
  expect(places).toMatch(/^es-a-coruna,A Coruña,city,58,Galicia,ES,/m);
  expect(pairs).toContain("us-oh-toledo,es-a-coruna,1977,documented,,listed,,,page-press,medium\n");
  expect(pages).toContain(
    "us-oh-toledo,es-a-coruna,1977,1977-05-01,listed,press,https://example.org/lugo,Our partners,,\n",
  );
  expect(stdout).toContain("calls A Coruña a county");
  expect(stdout).toContain("Sent along: Ask us");
  expect(project.problems()).toEqual([]);
});

test("no sign that a terminal obeys is shown", () => {
  const { stdout } = project.run(
    ["-"],
    issueText(CORRECTION_FORM, {
      ...CORRECTION_ANSWERS,
      wrong: "a\u001b[31m\u0007b",
      note: "\u001b]0;x\u0007",
    }),
  );
  const { stderr } = project.run(["-"], story({ us: "\u001b[2Jx" }));
  expect(stdout + stderr).not.toMatch(/[\0-\x08\x0b-\x1f\x7f]/);
});

test.each([
  ["no file", [], "", 2, "Name one file"],
  ["two files", ["a", "b"], "", 2, "Name one file"],
  ["a file that is not there", ["none.md"], "", 2, "there is no such file"],
  ["an unknown flag", ["-", "--sure"], "", 2, "There is no flag --sure"],
  ["an empty text", ["-"], "", 2, "not the text of one of our forms"],
  ["a text that is no form", ["-"], "# Hello\n\nimport x from 'y'", 2, "not the text of one of our forms"],
  ["a huge text", ["-"], story({ story: "a ".repeat(50_000) }), 2, "GitHub sends at most 65,536"],
  ["a missing answer", ["-"], story({ years: undefined }), 2, '"In which year or years?" has no answer.'],
  [
    "a place that nobody knows",
    ["-"],
    story({ us: "../../x" }),
    2,
    'The answer to "Which community in the United States?" cannot be used',
  ],
  [
    "a pair that is not listed",
    ["-"],
    story({ us: "us-oh" }),
    1,
    "npm run new:partnership -- --us us-oh --partner es-toledo",
  ],
  [
    "a page that there is not",
    ["-"],
    issueText(CORRECTION_FORM, { ...CORRECTION_ANSWERS, page: "/hystory/" }),
    2,
    'Did you mean "/history/"?',
  ],
] as const)("%s ends with a plain sentence, and nothing is written", (_what, args, input, code, words) => {
  const { status, stdout, stderr } = project.run(args, input);
  expect({ status, stdout }).toEqual({ status: code, stdout: "" });
  expect(stderr).toContain(words);
  expect(stderr).not.toContain("    at ");
  expect(project.content()).toEqual(SOUND_CONTENT);
});

test("Ctrl-C leaves everything as it was", async () => {
  const running = spawn(process.execPath, [join(import.meta.dirname, "from-issue.ts"), "-"], {
    cwd: project.folder,
  });
  running.stdin.write(story());
  // Heard only once the script listens: its first sign of life is that it reads.
  const again = setInterval(() => running.kill("SIGINT"), 200);
  const [code] = (await once(running, "exit")) as [number | null];
  clearInterval(again);
  expect(code === 130 || code === null).toBe(true);
  expect(project.content()).toEqual(SOUND_CONTENT);
});
