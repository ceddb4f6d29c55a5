import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withBaseInHeaders } from "./base-headers.ts";

test("paths of the file of headers get the base, and nothing else", () => {
  const headers = "# A note on /data/\n/*\n  X-A: /b\n\n/states/:state/calendar.ics\n  X-C: d\n";
  expect(withBaseInHeaders(headers, "/atlas/")).toBe(
    "# A note on /data/\n/atlas/*\n  X-A: /b\n\n/atlas/states/:state/calendar.ics\n  X-C: d\n",
  );
});

test("at the root of a domain the file stays as it is", () => {
  const headers = readFileSync("public/_headers", "utf8");
  expect(withBaseInHeaders(headers, "/")).toBe(headers);
});
