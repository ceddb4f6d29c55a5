/** Returns what follows the two names of an exchange that has more partners: "and Cork", "and 9 other partners". */
export function otherPartners(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  return names.length <= 2 ? `and ${names.join(" and ")}` : `and ${names.length} other partners`;
}
