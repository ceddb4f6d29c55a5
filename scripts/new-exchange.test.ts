import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SOUND_CONTENT } from "../src/gate/sound-content.fixture.ts";
import { type Project, storyProject } from "./story-project.fixture.ts";

// Each test starts programs, which on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

let project: Project;
beforeEach(() => (project = storyProject("new-exchange.ts")));
afterEach(() => project.remove());

const FLAGS = {
  us: "Toledo, Ohio",
  partners: "Toledo, Spain",
  theme: "arts-and-culture",
  title: "A street in Spain is named for Ohio",
  years: "1934",
};
const flags = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).flatMap(([name, words]) => [`--${name}`, words]);
const FILE = "content/exchanges/toledo-toledo-1934/index.mdx";

test("with the least that must be told, a draft is written that the check passes", () => {
  const { status, stdout, stderr } = project.run(flags(FLAGS));
  expect(stderr).toContain("tells of these two already");
  expect(status).toBe(0);
  for (const words of [
    `${FILE} is written`,
    "line 4 still holds the mark",
    "npm run dev",
    "/exchanges/toledo-toledo-1934/",
    "git switch -c",
  ])
    expect(stdout).toContain(words);
  const { [FILE]: _draft, ...rest } = project.content();
  expect(rest).toEqual(SOUND_CONTENT);
  expect(project.problems()).toEqual([]);
});

test("all that can be told stands in the draft", () => {
  writeFileSync(join(project.folder, "story.txt"), "They came {in May}.\r\n\r\nimport x\r\n");
  const more = {
    partners: "Toledo; es-lugo",
    dek: "An Ohio delegation came to Spain for Corpus Christi, and a lane was named for them.",
    description: "How a lane in Toledo, Spain, came to bear the name of Ohio in 1934.",
    dates: "1934-06-05 It ends; 1934-05-30 The visit begins; some day",
    sources: "Report | The Blade | 1934 | https://example.org/a;b; Minutes",
    story: "story.txt",
  };
  expect(project.run(flags({ ...FLAGS, ...more })).status).toBe(0);
  const draft = project.content()[FILE] ?? "";
  for (const words of [
    "partners:\n  - es-toledo\n  - es-lugo",
    `dek: ${more.dek}`,
    `description: ${more.description}`,
    'date: "1934-05-30"\n    text: The visit begins',
    "url: https://example.org/a;b",
    "title: Minutes",
    "They came `{in` `May}.`\n\n&#105;mport x",
    "no date could be read:\n\nsome day",
  ])
    expect(draft).toContain(words);
});

test("a second story of the two in that year gets a folder of its own", () => {
  project.run(flags(FLAGS));
  expect(project.run(flags({ ...FLAGS, title: "Another story" })).status).toBe(0);
  expect(Object.keys(project.content())).toContain("content/exchanges/toledo-toledo-1934-2/index.mdx");
});

test("with --dry-run the draft is shown and nothing written", () => {
  const { status, stdout, stderr } = project.run([...flags(FLAGS), "--dry-run"]);
  expect(status).toBe(0);
  expect(stdout).toContain("draft: true");
  expect(stderr).toContain("Nothing was written.");
  expect(project.content()).toEqual(SOUND_CONTENT);
});

test("with --help every flag is told", () => {
  const { status, stdout } = project.run(["--help"]);
  expect(status).toBe(0);
  for (const name of [...Object.keys(FLAGS), "dek", "sources", "dates", "story", "dry-run", "yes"])
    expect(stdout).toContain(`--${name}`);
});

test.each([
  ["nothing", {}, 2, ["--us is missing"]],
  ["no theme", { ...FLAGS, theme: undefined }, 2, ["--theme is missing", "youth-and-education"]],
  [
    "wrong words",
    { ...FLAGS, theme: "art", title: "Toledo meets Toledo", years: "soon", dek: "No" },
    2,
    ["--theme", "--title", "--years", "--dek"],
  ],
  ["a place that nobody knows", { ...FLAGS, us: "Toldeo, Ohio" }, 2, ['Did you mean "us-oh-toledo"']],
  ["a way out of the folder", { ...FLAGS, us: "../../x" }, 2, ["--us: "]],
  [
    "a place that is not on the map",
    { ...FLAGS, us: "Springfield, IL" },
    1,
    ["not on the map yet", "npm run new:partnership"],
  ],
  ["two places that are no partners", { ...FLAGS, us: "us-oh" }, 1, ["--us us-oh --partner es-toledo"]],
  ["a file that is not there", { ...FLAGS, story: "none.txt" }, 2, ["there is no such file"]],
  ["a flag that there is not", { ...FLAGS, them: "x" }, 2, ["Did you mean --theme?"]],
] as const)(
  "%s ends with a plain sentence, and nothing is written",
  (_what, given: Readonly<Record<string, string | undefined>>, code, sentences) => {
    const told = Object.fromEntries(
      Object.entries(given).flatMap(([name, words]) => (words === undefined ? [] : [[name, words]])),
    );
    const { status, stdout, stderr } = project.run(flags(told));
    expect({ status, stdout }).toEqual({ status: code, stdout: "" });
    for (const sentence of sentences) expect(stderr).toContain(sentence);
    expect(stderr).not.toContain("    at ");
    expect(project.content()).toEqual(SOUND_CONTENT);
  },
);
