import { defineConfig } from "vitest/config";
import { browserTests } from "./tests/uses-browser.ts";

const inBrowser = browserTests("tests").map((name) => `tests/${name}`);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts", "bench/**/*.test.ts"],
          // Some go through every row or route; on a busy machine that takes longer than the usual five seconds.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "site",
          include: ["tests/**/*.test.ts"],
          exclude: inBrowser,
          globalSetup: ["tests/serve-site.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: inBrowser,
          globalSetup: ["tests/serve-site.ts", "tests/find-browser.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
