import { expect, test } from "vitest";
import { scriptLanguage } from "./script-language.ts";

test.each([
  ["県内の姉妹友好都市", "JP", "ja"],
  ["姉妹都市", "JP", "ja"],
  ["姊妹市", "TW", "zh-Hant"],
  ["友好城市", "CN", "zh"],
  ["자매도시", "KR", "ko"],
  ["Міста-побратими", "UA", "uk"],
  ["Sister cities", "JP", undefined],
])("%s about %s is in %s", (title, country, language) =>
  expect(scriptLanguage(title, country)).toBe(language),
);
