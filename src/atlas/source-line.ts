import type { SourceRow } from "./schemas.ts";

/** Returns what follows a source's title: publisher and date, as far as known, ending in a full stop. */
export function sourceLine({ publisher, published, url }: SourceRow): string {
  const date = published ?? (url ? "undated" : undefined);
  return (
    [publisher, date, url ? undefined : "no public address"]
      .filter(Boolean)
      .map((part) => `, ${part}`)
      .join("") + "."
  );
}
