import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { browserTests } from "./uses-browser.ts";

/** Returns the tests that need a browser in a folder of these modules. */
function sorted(modules: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "tests-"));
  for (const [name, code] of Object.entries(modules)) writeFileSync(join(folder, name), code);
  const found = browserTests(folder);
  rmSync(folder, { recursive: true });
  return found;
}

test.each<[string, boolean, Readonly<Record<string, string>>]>([
  ["imports it", true, { "a.test.ts": 'import { openBrowser } from "./browser.ts";\n' }],
  [
    "imports it over several lines",
    true,
    { "a.test.ts": 'import {\n  type Tab,\n  open,\n} from "./browser.ts";\n' },
  ],
  [
    "imports what imports it",
    true,
    {
      "a.test.ts": 'import { open } from "./tab.ts";\n',
      "tab.ts": 'import { openBrowser } from "./browser.ts";\n',
    },
  ],
  ["knows only its types", false, { "a.test.ts": 'import type { Tab } from "./browser.ts";\n' }],
  ["imports another file", false, { "a.test.ts": 'import { read } from "./built.ts";\n', "built.ts": "" }],
  [
    "imports two that import one another",
    false,
    {
      "a.test.ts": 'import { b } from "./b.ts";\n',
      "b.ts": 'import { c } from "./c.ts";\n',
      "c.ts": 'import { b } from "./b.ts";\n',
    },
  ],
])("a test that %s needs a browser: %s", (_name, needs, modules) => {
  expect(sorted(modules)).toEqual(needs ? ["a.test.ts"] : []);
});

test("of the tests here, some need one and some do not", () => {
  const here = browserTests("tests");
  expect(here).toEqual(expect.arrayContaining(["accessibility.test.ts", "search.test.ts", "theme.test.ts"]));
  expect(here).not.toContain("data.test.ts");
});
