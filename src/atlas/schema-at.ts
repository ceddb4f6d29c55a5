import { z } from "astro/zod";

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** Returns the schema of a field by the way to it, ["dates", 1, "text"]; undefined if there is no such field. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>((outer, step) => {
    const inner = outer && unwrapped(outer);
    // Zod does not say of what an array or object found this way is made.
    if (inner instanceof z.ZodArray) return inner.element;
    return inner instanceof z.ZodObject ? (inner.shape as Shape)[String(step)] : undefined;
  }, schema);
}

/** Returns the names of the fields below the way, or none if a field of its own stands there. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path);
  const inner = found && unwrapped(found);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Returns what the schema says that belongs in a field, or an empty text. */
export function meaningAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string {
  const found = schemaAt(schema, path);
  const said = found instanceof z.ZodType ? found.description : undefined;
  // An entry of a list is described by the list.
  return (
    said ?? (path.length > 1 && typeof path.at(-1) === "number" ? meaningAt(schema, path.slice(0, -1)) : "")
  );
}

/** Optional fields, defaults and what is done before or after reading lie around the schema of a value itself. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodPipe)
    return unwrapped(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  return schema;
}
