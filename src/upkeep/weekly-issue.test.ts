import { describe, expect, test } from "vitest";
import { nextStep, ourIssue, TITLE } from "./weekly-issue.ts";

const issue = { number: 3, title: TITLE, body: "earlier" };
const RUN = "https://github.com/town/atlas/actions/runs/1";

test("the issue is known by its title", () => {
  expect(ourIssue([{ ...issue, title: "Other" }, issue])).toBe(issue);
  expect(ourIssue([])).toBeUndefined();
});

describe("the one issue", () => {
  test.each([
    ["opens when something is stale", undefined, ["### Links"], "open"],
    ["is written anew, not doubled", issue, ["### Links"], "update"],
    ["closes when nothing is left", issue, ["", " \n"], "close"],
    ["does not open for nothing", undefined, [""], "nothing"],
    ["does not open without reports", undefined, [], "nothing"],
  ])("%s", (_name, ours, reports, kind) => {
    expect(nextStep(ours, reports, RUN).kind).toBe(kind);
  });

  test("holds all reports and names the run", () => {
    const step = nextStep(undefined, ["### Dates", "### Links"], RUN);
    expect(step).toMatchObject({ body: expect.stringMatching(/runs\/1[\s\S]*### Dates\n### Links$/) });
  });

  test("stays within what GitHub takes, cut between two lines", () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `- [ ] <https://town.example/${index}>: gone.`);
    const step = nextStep(undefined, [lines.join("\n")], RUN);
    const body = step.kind === "open" ? step.body : "";
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/gone\.\n\nThe rest is in the \[summary of the run\]/);
  });
});
