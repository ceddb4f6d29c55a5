type Kind = { readonly region: string; readonly theme: string };

/**
 * Returns up to `count` entries that differ as much as may be: next is always the first one whose region and theme have
 * been shown least. `kindOf` tells both; `shown` are the kinds that stand beside them already.
 */
export function varied<T>(
  entries: readonly T[],
  count: number,
  kindOf: (entry: T) => Kind,
  shown: readonly Kind[] = [],
): T[] {
  const rest = [...entries];
  const kinds = [...shown];
  const chosen: T[] = [];
  const repeats = (entry: T) => {
    const { region, theme } = kindOf(entry);
    return (
      kinds.filter((kind) => kind.region === region).length +
      kinds.filter((kind) => kind.theme === theme).length
    );
  };
  while (chosen.length < count && rest.length > 0) {
    const next = rest.reduce((best, entry) => (repeats(entry) < repeats(best) ? entry : best));
    chosen.push(next);
    kinds.push(kindOf(next));
    rest.splice(rest.indexOf(next), 1);
  }
  return chosen;
}
