import { z } from "astro/zod";

/** A field of a form as Sveltia CMS reads it; source: https://sveltiacms.app/en/docs/fields */
export type FormField = Widget & {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
};

/** What holds the answer, with its settings. */
type Widget = { readonly widget: string; readonly [setting: string]: unknown };

type Property = z.core.JSONSchema.JSONSchema;

/** Texts that may be longer than this get a box of several lines. */
const ONE_LINE = 80;

/** Returns the form for a kind of document: one field for each of its schema, in the same order. */
export function formFields(schema: z.ZodObject): FormField[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return fieldsOf(properties, required);
}

const fieldsOf = (properties: Property["properties"], required: readonly string[]): FormField[] =>
  Object.entries(properties ?? {}).map(([name, property]) => ({
    name,
    label: name,
    required: required.includes(name),
    ...(typeof property === "object" ? settingsOf(property) : { widget: "string" }),
  }));

function settingsOf(property: Property): Widget {
  const { description, default: usual } = property;
  return {
    ...(description === undefined ? {} : { hint: description }),
    ...(typeof usual === "boolean" ? { default: usual } : {}),
    ...widgetOf(property),
  };
}

function widgetOf(property: Property): Widget {
  const { type, enum: words, items, minItems, maxItems, minimum, maximum, pattern } = property;
  const { minLength, maxLength = Infinity } = property;
  if (words) return { widget: "select", options: words };
  switch (type) {
    // The schemas turn days into moments, for which JSON Schema has no type.
    case undefined:
      return { widget: "datetime", format: "YYYY-MM-DD", time_format: false };
    case "boolean":
      return { widget: "boolean" };
    case "integer":
    case "number":
      return { widget: "number", value_type: "int", min: minimum, max: maximum };
    case "array":
      return { widget: "list", min: minItems, max: maxItems, ...entriesOf(items) };
    default:
      return {
        widget: maxLength > ONE_LINE && pattern === undefined ? "text" : "string",
        ...(minLength === undefined ? {} : { minlength: minLength }),
        ...(maxLength === Infinity ? {} : { maxlength: maxLength }),
        ...(pattern === undefined
          ? {}
          : { pattern: [pattern, "does not have the form that the hint shows"] }),
      };
  }
}

function entriesOf(items: Property["items"]): object {
  if (typeof items !== "object" || Array.isArray(items)) return {};
  if (items.type === "object") return { fields: fieldsOf(items.properties, items.required ?? []) };
  return { field: { name: "entry", label: "Entry", required: true, ...settingsOf(items) } };
}
