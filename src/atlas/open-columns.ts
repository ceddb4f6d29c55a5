import type { z } from "astro/zod";
import { formatNumber } from "./words.ts";

/** A column of a data file, for the table of columns. */
export type Column = {
  readonly name: string;
  readonly meaning: string;
  /** How many rows have a value. */
  readonly filled: number;
};

type Described = { readonly description?: string };

/** Returns the fields of a schema as columns, with how many of the records fill each. */
export function columnsOf(schema: z.ZodObject, records: readonly object[]): Column[] {
  return Object.entries(schema.shape as Record<string, Described>).map(([name, { description = "" }]) => ({
    name,
    meaning: description,
    filled: records.filter((record) => hasValue(Reflect.get(record, name))).length,
  }));
}

const hasValue = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Returns the size of a text in UTF-8 as readers know it: "579 kB" or "2.1 MB". */
export function formatSize(text: string): string {
  const kilobytes = new TextEncoder().encode(text).length / 1000;
  return kilobytes < 1000
    ? `${formatNumber(Math.ceil(kilobytes))} kB`
    : `${(kilobytes / 1000).toFixed(1)} MB`;
}
