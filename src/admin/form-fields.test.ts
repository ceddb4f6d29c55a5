import { z } from "astro/zod";
import { expect, test } from "vitest";
import { exchangeMatter, questionMatter } from "../atlas/schemas.ts";
import { type FormField, formFields } from "./form-fields.ts";

const fieldOf = (type: z.ZodType): FormField | undefined => formFields(z.strictObject({ field: type }))[0];

test.each<[string, z.ZodType, Partial<FormField>]>([
  ["a short text", z.string().max(60), { widget: "string", maxlength: 60, required: true }],
  ["a text of several lines", z.string().min(50).max(160), { widget: "text", minlength: 50, maxlength: 160 }],
  ["an id", z.string().regex(/^[a-z]+$/), { widget: "string", pattern: ["^[a-z]+$", expect.any(String)] }],
  ["a whole number", z.coerce.number().int().min(800).max(2100), { widget: "number", min: 800, max: 2100 }],
  ["a day", z.coerce.date(), { widget: "datetime", format: "YYYY-MM-DD", time_format: false }],
  ["a word of a vocabulary", z.enum(["one", "two"]), { widget: "select", options: ["one", "two"] }],
  ["yes or no", z.boolean().default(false), { widget: "boolean", required: false, default: false }],
  ["a text that may be left out", z.string().optional(), { widget: "text", required: false }],
  [
    "a list of words",
    z.array(z.string()).min(2),
    { widget: "list", min: 2, field: expect.objectContaining({ widget: "text" }) },
  ],
  [
    "a list of records",
    z.array(z.strictObject({ date: z.string().max(10), text: z.string().optional() })),
    {
      widget: "list",
      fields: [
        expect.objectContaining({ name: "date", widget: "string", required: true }),
        expect.objectContaining({ name: "text", required: false }),
      ],
    },
  ],
])("%s gets the field that can hold it", (_title, type, field) => {
  expect(fieldOf(type)).toMatchObject(field);
});

test("a field tells what the schema says of it", () => {
  expect(fieldOf(z.string().describe("The headline"))).toMatchObject({ name: "field", hint: "The headline" });
});

test.each([
  ["exchange", exchangeMatter],
  ["question", questionMatter],
])("every field of an %s is in its form, in the order of the schema", (_kind, schema) => {
  expect(formFields(schema).map(({ name }) => name)).toEqual(Object.keys(schema.shape));
});
