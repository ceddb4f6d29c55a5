import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const RUN_SCRIPT = pathToFileURL(join(import.meta.dirname, "run-script.ts")).href;
const STOP = pathToFileURL(join(import.meta.dirname, "stop.ts")).href;
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "run-"));
  writeFileSync(join(folder, "table.csv"), "old");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Starts a script that does this before it writes "new". */
function start(before: string) {
  const code = `
    import { writeFileSync } from "node:fs";
    import { runScript } from ${JSON.stringify(RUN_SCRIPT)};
    import { Stop } from ${JSON.stringify(STOP)};
    await runScript(async () => { ${before}; return () => writeFileSync("table.csv", "new"); });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], { cwd: folder });
  let told = "";
  child.stderr.on("data", (text) => (told += String(text)));
  return { child, ended: once(child, "close").then(([code]) => ({ code: code as number, told })) };
}
const table = () => readFileSync(join(folder, "table.csv"), "utf8");

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)("%s while it asks ends with %i, and every byte stays", async (signal, code) => {
  const { child, ended } = start(
    'console.log("asking"); await new Promise((done) => setTimeout(done, 60_000))',
  );
  await once(child.stdout, "data");
  child.kill(signal);
  expect(await ended).toEqual({ code, told: "Nothing was written.\n" });
  expect(table()).toBe("old");
});

test("an answer that cannot be used ends with its code, and every byte stays", async () => {
  const { ended } = start('throw new Stop(2, "Say which.")');
  expect(await ended).toEqual({ code: 2, told: "Say which.\nNothing was written.\n" });
  expect(table()).toBe("old");
});

test("a fault of the script itself is not hidden", async () => {
  const { ended } = start('throw new TypeError("broken")');
  const { code, told } = await ended;
  expect(code).toBe(1);
  expect(told).toContain("TypeError: broken");
  expect(table()).toBe("old");
});

test("without any of these it writes", async () => {
  expect(await start("").ended).toEqual({ code: 0, told: "" });
  expect(table()).toBe("new");
});
