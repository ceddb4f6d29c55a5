import { isAlias, isMap, isNode, isPair, isScalar, isSeq } from "yaml";

/** The way to a field: ["dates", 1, "text"] is the text of the second date. */
export type Path = readonly PropertyKey[];

/** Returns the offset of the field at a path; of the last field on the way that exists, if it does not. */
export function offsetOf(root: unknown, path: Path): number {
  let node = root;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key);
  return isNode(node) && !isAlias(node) ? node.range?.[0] : undefined;
}
