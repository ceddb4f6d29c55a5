/*
 * For tests, in a process of its own, so that a hang or a fault of the compiler itself ends no more than that:
 * `node fuzz.fixture.ts SEED RUNS`. Changes good texts at random; says nothing if the check and the compiler agree on all of
 * them, and otherwise which text it was.
 */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import fc from "fast-check";
import type { Problem } from "../atlas/problem.ts";
import { checkContent } from "./check-content.ts";
import { compiler } from "./compile.fixture.ts";
import { offences } from "./inert-code.fixture.ts";
import { mutated, REAL_TEXTS, SOUND_TEXTS, type Text } from "./mutations.fixture.ts";
import { TESTED } from "./tested-content.fixture.ts";

const [seed = 1, numRuns = 100] = process.argv.slice(2).map(Number);
const last = process.argv[4];

const compile = await compiler();
const encoder = new TextEncoder();
const check = ({ file, text }: Text) =>
  checkContent(new Map([...TESTED, [file, encoder.encode(text)]]), "2026-11-21").problems;
const told = ({ kind, what }: Problem) => `${kind}: ${what}`;

/** What the check says of the texts as they are: those of the site name sources that the sound content does not have. */
const before = new Map(
  [...SOUND_TEXTS, ...REAL_TEXTS].map((text) => [text.file, new Set(check(text).map(told))]),
);

/** Every problem names a place in a file, a reason and a way to mend it. */
function isPlain({ file, text }: Text, found: Problem): void {
  const { line, column } = found;
  assert.ok(line >= 1 && column >= 1, `${line}:${column} ${told(found)}`);
  assert.notEqual(found.what, "");
  assert.doesNotMatch(found.what, /^\s+at .+:\d+:\d+|undefined|\[object /m);
  if (found.file !== file) return;
  const lines = text.split(/\r\n|\n/);
  assert.ok(line <= lines.length, `line ${line} of ${lines.length}: ${told(found)}`);
  const length = lines[line - 1]?.length ?? 0;
  assert.ok(column <= length + 1, `column ${column} of ${length}: ${told(found)}`);
}

/** What the check lets pass is compiled, and into words and parts only; what is not compiled, the check has told. */
async function agree(text: Text): Promise<void> {
  if (last) writeFileSync(last, JSON.stringify(text));
  const problems = check(text);
  for (const found of problems) isPlain(text, found);
  const more = problems.filter((found) => !before.get(text.file)?.has(told(found)));
  const { code, refusal } = await compile(text.file, text.text).then(
    (made) => ({ code: made, refusal: undefined }),
    (error: unknown) => ({ code: "", refusal: String(error) }),
  );
  assert.deepEqual(offences(code), []);
  if (refusal !== undefined) assert.notDeepEqual(more, [], `not told by the check: ${refusal}`);
}

for (const texts of [SOUND_TEXTS, REAL_TEXTS]) {
  const outcome = await fc.check(fc.asyncProperty(mutated(texts), agree), {
    seed,
    numRuns,
    endOnFailure: false,
  });
  if (!outcome.failed) continue;
  process.stdout.write(
    `${fc.defaultReportMessage(outcome) ?? ""}\n${JSON.stringify(outcome.counterexample)}\n`,
  );
  process.exitCode = 1;
}
