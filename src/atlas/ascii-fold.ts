/** Letters that Unicode does not decompose into a plain letter and a mark. Source: Unicode, Latin Extended-A. */
const UNDECOMPOSED: Record<string, string> = {
  ł: "l", Ł: "L", đ: "d", Đ: "D", ø: "o", Ø: "O", æ: "ae", Æ: "Ae", œ: "oe", Œ: "Oe",
  ß: "ss", þ: "th", Þ: "Th", ð: "d", Ð: "D", ı: "i", ħ: "h", Ħ: "H", ŋ: "n", ə: "a", Ə: "A", "ʻ": "", "‘": "", "’": "'",
}; // prettier-ignore

/** Returns the text in plain letters, as somebody without accents on the keyboard types it: Łódź becomes Lodz. */
export function asciiFold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}
