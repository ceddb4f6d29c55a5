import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

/*
 * Good texts, changed at random: the check tells what is wrong or lets pass what can be built, and never throws or hangs.
 * `FUZZ_SEED=1 FUZZ_RUNS=5000 npx vitest run --project unit fuzz` tries one seed, or more texts.
 */

const seed = process.env["FUZZ_SEED"] ?? String(Date.now() % 1_000_000_000);
const runs = process.env["FUZZ_RUNS"] ?? "150";

test("what the check lets pass is built, and what is not built the check has told", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-fuzz-"));
  const last = join(folder, "last.json");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "fuzz.fixture.ts"), seed, runs, last],
    { encoding: "utf8", timeout: 45_000 + 200 * Number(runs), killSignal: "SIGKILL" },
  );
  const text = status === 0 ? "" : readFileSync(last, "utf8");
  rmSync(folder, { recursive: true });
  expect(`${stdout}${stderr}`, `seed ${seed}, last text ${text}`).toBe("");
  expect(status, `seed ${seed}, last text ${text}`).toBe(0);
}, 600_000);
