import { expect, test } from "vitest";
import { broken, check } from "./broken-content.fixture.ts";

const REDIRECTS = "content/redirects.csv";

test.each(["theme/arts-and-culture", "decade/1930s", "region/europe"])(
  "an old address may lead to the exchanges by %s, and none may lead away from them",
  (way) => {
    expect(check(broken(REDIRECTS, "/old/,/join/", `/old/,/exchanges/${way}/`))).toEqual([]);
    expect(check(broken(REDIRECTS, "/old/,/join/", `/exchanges/${way}/,/join/`))).not.toEqual([]);
  },
);
