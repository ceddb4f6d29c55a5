import { defineConfig } from "vitest/config";

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
          globalSetup: ["tests/serve-site.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
