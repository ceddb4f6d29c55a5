import type { z } from "astro/zod";
import { formatNumber } from "./words.ts";

/** A field of a data file, as the page of open data tells of it. */
export type Column = {
  readonly name: string;
  readonly meaning: string;
  /** How many rows have a value, "1,079 of 3,329"; none if all have. */
  readonly count: string | undefined;
};

type Described = { readonly description?: string };

/** Returns the fields of a schema as columns, with how many of the records fill each. */
export function columnsOf(schema: z.ZodObject, records: readonly object[]): Column[] {
  return Object.entries(schema.shape as Record<string, Described>).map(([name, { description = "" }]) => {
    const filled = records.filter((record) => hasValue(Reflect.get(record, name))).length;
    const count =
      filled < records.length ? `${formatNumber(filled)} of ${formatNumber(records.length)}` : undefined;
    return { name, meaning: description, count };
  });
}

const hasValue = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Returns the size of a text in UTF-8 as readers know it: "579 kB" or "2.1 MB". */
export function formatSize(text: string): string {
  const kilobytes = new TextEncoder().encode(text).length / 1000;
  return kilobytes < 1000
    ? `${formatNumber(Math.ceil(kilobytes))} kB`
    : `${(kilobytes / 1000).toFixed(1)} MB`;
}
