/** Languages that are written in Chinese characters, by country; elsewhere such a title is taken for Chinese. */
const HAN: Record<string, string> = { JP: "ja", TW: "zh-Hant", HK: "zh-Hant", MO: "zh-Hant" };

/**
 * Returns the language tag of a title by its script, so that a screen reader speaks it, or undefined for Latin letters.
 * @param country ISO code of the country that the title is about
 */
export function scriptLanguage(title: string, country: string): string | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title)) return "ja";
  if (/\p{Script=Hangul}/u.test(title)) return "ko";
  if (/\p{Script=Han}/u.test(title)) return HAN[country] ?? "zh";
  if (/\p{Script=Cyrillic}/u.test(title)) return country === "UA" ? "uk" : "ru";
  return undefined;
}
