import { type Entries, parseEntries } from "./entries.ts";

/** Key under which a browser keeps the answers of those who ask for it. Another layout of the answers takes another key. */
export const KEY = "papers-1";

/** What a browser remembers. `unreadable` is something under our key that we did not write; `refused` is its no. */
export type Memory =
  | { readonly kind: "empty" | "unreadable" | "refused" }
  | { readonly kind: "found"; readonly entries: Entries };

// Browsers that keep nothing throw at the mere name of the storage, so it comes as a function.
type Storing = () => Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Returns what is remembered; what is missing from it stands as it did at first. */
export function recall(storage: Storing, first: Entries): Memory {
  try {
    const text = storage().getItem(KEY);
    if (text === null) return { kind: "empty" };
    const entries = parseEntries(text, first);
    return entries ? { kind: "found", entries } : { kind: "unreadable" };
  } catch {
    return { kind: "refused" };
  }
}

/** Remembers the entries; returns whether the browser took them. */
export function remember(storage: Storing, entries: Entries): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(entries));
    return true;
  } catch {
    return false;
  }
}

/** Removes what is remembered; returns whether nothing is left. */
export function forget(storage: Storing): boolean {
  try {
    storage().removeItem(KEY);
    return storage().getItem(KEY) === null;
  } catch {
    return false;
  }
}
