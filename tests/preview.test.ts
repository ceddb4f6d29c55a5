import { expect, test } from "vitest";
import { entriesOf } from "../scripts/preview/put-up.ts";
import { siteFault } from "../src/pull-request/site-files.ts";

test("everything that a build makes may be put up as a preview", () => {
  expect(siteFault(entriesOf("dist"))).toBeUndefined();
});
