import { describe, expect, test } from "vitest";
import type { Problem } from "../atlas/problem.ts";
import { checkContent } from "./check-content.ts";
import { SOUND_CONTENT } from "./sound-content.fixture.ts";

/*
 * What tests of the gate share: the sound content with one thing broken in it, and the check of that.
 */

const TODAY = "2026-11-21";
const encoder = new TextEncoder();

/** Checks a content folder, given as texts by file. */
export const check = (content: Readonly<Record<string, string | Uint8Array>>) =>
  checkContent(
    new Map(
      Object.entries(content).map(([file, text]) => [
        file,
        typeof text === "string" ? encoder.encode(text) : text,
      ]),
    ),
    TODAY,
  ).problems;

/** All that a problem says, in one line. */
export const told = ({ what, mend }: Problem): string => `${what}. ${mend}`;

/** Expects the check of a content folder to find one problem only: in this file, on this line, in these words. */
export function expectOnly(
  content: Parameters<typeof check>[0],
  { file, line, words }: { readonly file: string; readonly line: number; readonly words: string },
): void {
  const found = check(content);
  expect(found.map((problem) => [problem.file, problem.line, told(problem)])).toEqual([
    [file, line, expect.stringContaining(words)],
  ]);
}

/** Puts one text in place of another in one file; fails if the sound content does not hold it. */
export function broken(file: string, from: string, to: string) {
  const text = SOUND_CONTENT[file] ?? "";
  expect(text).toContain(from);
  return { ...SOUND_CONTENT, [file]: text.replace(from, () => to) };
}

export const STEP = "content/guide/first.mdx";
export const PAGE = "content/pages/about.mdx";
export const EXCHANGE = "content/exchanges/toledo-toledo/index.mdx";
export const QUESTION = "content/questions/what-is-it.mdx";

/** What an editor might do, where, and the line and words that tell it. */
type Case = readonly [title: string, from: string, to: string, line: number, words: string];

/** A test for each case: the problem is reported in this file, on the line and in the words of the case. */
export function reports(file: string, cases: readonly Case[]) {
  describe(file, () => {
    test.each(cases)("%s", (_title, from, to, line, words) => {
      const found = check(broken(file, from, to)).filter((problem) => problem.file === file);
      expect(found.map((problem) => `${problem.line}: ${told(problem)}`)).toContainEqual(
        expect.stringMatching(new RegExp(`^${line}: .*${RegExp.escape(words)}`, "s")),
      );
    });
  });
}
