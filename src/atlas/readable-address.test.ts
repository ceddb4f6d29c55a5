import { expect, test } from "vitest";
import { readableAddress } from "./readable-address.ts";

test.each([
  ["https://example.org/%E7%A5%9E%E6%88%B8", "https://example.org/神戸"],
  ["https://example.org/a%20b", undefined],
  ["https://example.org/plain", undefined],
  ["https://example.org/%E7%A5", undefined],
])("%s", (url, readable) => {
  expect(readableAddress(url)).toBe(readable);
});
