import type { z } from "astro/zod";

/** Returns whether a field of a schema must be filled in. */
export function isRequired({ shape }: z.ZodObject, name: string): boolean {
  // Zod types the fields of a shape by their core, which does not show how to parse.
  const field = shape[name] as z.ZodType | undefined;
  return field !== undefined && !field.safeParse(undefined).success;
}
