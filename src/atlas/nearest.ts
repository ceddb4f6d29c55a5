/** Beyond three changed letters a suggestion is more likely wrong than right. */
const MAX_DISTANCE = 3;

/** Returns the known word with the fewest changed letters, or undefined if none is near. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  // Short words are all near one another: allow one change in every two letters.
  let limit = Math.min(MAX_DISTANCE, Math.floor(word.length / 2)) + 1;
  let nearest: string | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= limit) continue;
    const distance = editDistance(word, candidate);
    if (distance < limit) [limit, nearest] = [distance, candidate];
  }
  return nearest;
}

/** Levenshtein distance: letters to insert, delete or replace to turn one word into the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (const [i, letter] of Array.from(from).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(to).entries()) {
      const replace = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
