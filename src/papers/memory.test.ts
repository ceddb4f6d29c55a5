import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY, parseEntries } from "./entries.ts";
import { forget, KEY, recall, remember } from "./memory.ts";
import { FULL } from "./sample.fixture.ts";

function storage(...held: (readonly [string, string])[]) {
  const map = new Map<string, string>(held);
  return {
    map,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, text: string) => void map.set(key, text),
    removeItem: (key: string) => void map.delete(key),
  };
}
const refused = () => {
  throw new DOMException("no", "SecurityError");
};

test("what is remembered comes back as it was, under one key, and is gone when forgotten", () => {
  const store = storage(["theme", "dark"]);
  expect(recall(() => store, EMPTY)).toEqual({ kind: "empty" });
  expect(remember(() => store, FULL)).toBe(true);
  expect([...store.map.keys()]).toEqual(["theme", KEY]);
  expect(recall(() => store, EMPTY)).toEqual({ kind: "found", entries: FULL });
  expect(forget(() => store)).toBe(true);
  expect([...store.map.keys()]).toEqual(["theme"]);
});

test("a browser that refuses is believed", () => {
  expect(recall(refused, EMPTY)).toEqual({ kind: "refused" });
  expect(remember(refused, FULL)).toBe(false);
  expect(forget(refused)).toBe(false);
});

test.each(["", "{", "null", "[]", "7", '"text"'])("%j is not ours", (text) => {
  expect(recall(() => storage([KEY, text]), EMPTY)).toEqual({ kind: "unreadable" });
});

test.each([
  ["an answer that is no text", { "us-community": 7, years: null, kind: ["sister"] }, EMPTY],
  ["an unknown question", { color: "red", "us-community": "Alpha" }, { ...EMPTY, "us-community": "Alpha" }],
  ["a foreign prototype", JSON.parse('{"__proto__":{"years":"9"},"toString":"x"}'), EMPTY],
])("%s is left out", (_what, stored, expected) => {
  expect(parseEntries(JSON.stringify(stored), EMPTY)).toEqual(expected);
});

test("no stored text at all makes it throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const entries = parseEntries(text, EMPTY);
      if (entries) expect(Object.keys(entries)).toEqual(Object.keys(EMPTY));
    }),
  );
});
