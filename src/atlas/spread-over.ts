/**
 * Returns at most `limit` entries, at least two, evenly spread over the list, with its first and its last.
 * Entries keep their order.
 */
export function spreadOver<T>(entries: readonly T[], limit: number): T[] {
  if (entries.length <= limit) return [...entries];
  const step = (entries.length - 1) / (Math.max(2, limit) - 1);
  return Array.from({ length: limit }, (_, i) => entries[Math.round(i * step)]).filter(
    (entry) => entry !== undefined,
  );
}
