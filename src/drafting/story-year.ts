/** Returns the first year that the words name, from 800 to that of today, or undefined if they name none. */
export const yearIn = (words: string, today: string): number | undefined =>
  Array.from(words.matchAll(/(?<!\d)\d{3,4}(?!\d)/g), ([digits]) => Number(digits)).find(
    (year) => year >= 800 && year <= Number(today.slice(0, 4)),
  );
