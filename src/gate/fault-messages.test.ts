import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FAULT_KINDS, FAULT_ROOMS } from "../atlas/fault-kinds.ts";
import { keysOf } from "../atlas/keys-of.ts";
import { describeMessages } from "./describe-messages.ts";
import { FAULT_EXAMPLES } from "./fault-examples.fixture.ts";
import { answerTo, faultMessages } from "./fault-messages.ts";

/** What a sentence holds only if code leaked into it. */
const LEAKED = /undefined|\bnull\b|NaN|\[object|\$\{|\\d|\(\?[:=!]|function|=>|Invalid input|Expected/;

test.each(keysOf(FAULT_KINDS))(
  "%s arises from its example, and says where, what, and how to mend it",
  async (kind) => {
    const { problems } = await answerTo(FAULT_EXAMPLES[kind]);
    const found = problems.find((problem) => problem.kind === kind);
    expect(found).toMatchObject({
      file: expect.stringMatching(/^(content|src)\/./),
      what: expect.stringMatching(/^[a-z].*[^.]$/),
      mend: expect.stringMatching(/^[A-Z].*\S$/),
    });
    expect(found?.line).toBeGreaterThan(0);
    expect(found?.column).toBeGreaterThan(0);
    const words = `${found?.what} ${found?.mend}`;
    expect(words).not.toMatch(LEAKED);
    expect(words).not.toMatch(/ {2}|\n|\.\./);
  },
);

test("every kind is in one room, in the order of the alphabet", () => {
  const rooms = Object.values(FAULT_ROOMS);
  expect(rooms.flat().toSorted()).toEqual(keysOf(FAULT_KINDS).toSorted());
  for (const kinds of rooms) expect(kinds).toEqual(kinds.toSorted());
});

const messages = await faultMessages();

test("content/MESSAGES.md says what the check says; `npm run describe` renews it", () => {
  expect(readFileSync("content/MESSAGES.md", "utf8")).toBe(describeMessages(messages));
});

test("the table of messages has a row for each kind, with what was written", () => {
  expect(messages.map(({ kind }) => kind).toSorted()).toEqual(keysOf(FAULT_KINDS).toSorted());
  expect(messages.find(({ kind }) => kind === "unknown-place")).toMatchObject({
    file: "content/partnerships.csv",
    written: "us-oh,Lugo,,unknown,,ended,2019-05-01,act,wikipedia-us,low",
    line: 3,
    column: 7,
  });
});
