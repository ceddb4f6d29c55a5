import type { z } from "astro/zod";
import { type JsonSchema, jsonSchema } from "./json-schema.ts";

/** What there is to say of one field or column, for the person who fills it in. */
export type FieldFacts = {
  /** A field within the entries of another has both names: sources.url */
  readonly name: string;
  readonly needed: boolean;
  /** What belongs in it. */
  readonly meaning: string;
  /** How it is written: "text, at most 60 letters", "one of `city`, `county`"; words of code stand between backticks. */
  readonly form: string;
};

/** Fields of many documents whose entries are described once, in a place of their own. */
const DESCRIBED_ELSEWHERE: readonly string[] = ["overrule"];

/** Returns the facts of each field of a schema, in its order; fields of entries follow the list that holds them. */
export const fieldFacts = (schema: z.ZodObject): FieldFacts[] => factsIn(jsonSchema(schema), "");

const factsIn = ({ properties = {}, required = [] }: JsonSchema, before: string): FieldFacts[] =>
  Object.entries(properties).flatMap(([name, field]) => [
    {
      name: before + name,
      needed: required.includes(name),
      meaning: field.description ?? "",
      form: formOf(field),
    },
    ...(field.items && !DESCRIBED_ELSEWHERE.includes(name) ? factsIn(field.items, `${name}.`) : []),
  ]);

const code = (word: string) => `\`${word}\``;
const joined = (words: readonly (string | undefined | false)[]) => words.filter(Boolean).join(", ");

/** Returns in words what a schema lets pass. */
export function formOf(field: JsonSchema): string {
  const { type, enum: words, items, properties, format } = field;
  if (words) return `one of ${words.map(code).join(", ")}`;
  if (properties) return `an entry of ${Object.keys(properties).map(code).join(", ")}`;
  if (items) return listForm(items, field.minItems);
  if (type === "boolean") return "`true` or `false`";
  if (type === "number" || type === "integer") return numberForm(field);
  if (format === "date") return "a day: `2026-11-22`";
  if (format === "uri") return "a whole address with `https://`";
  return textForm(field);
}

function listForm(items: JsonSchema, least = 0): string {
  const count = least > 0 ? `a list of at least ${least}` : "a list";
  return `${count}; each: ${formOf(items)}`;
}

function numberForm({ type, minimum, exclusiveMinimum, maximum }: JsonSchema): string {
  const range =
    minimum !== undefined && maximum !== undefined
      ? `from ${minimum} to ${maximum}`
      : exclusiveMinimum !== undefined && `above ${exclusiveMinimum}`;
  return joined([type === "integer" ? "a whole number" : "a number", range]);
}

function textForm({ pattern, patternErrorMessage, minLength = 0, maxLength }: JsonSchema): string {
  if (pattern !== undefined) {
    const advice = patternErrorMessage?.replace(/^(use|write) /i, "").replace(/\.$/, "") ?? code(pattern);
    return joined([advice, lengths(0, maxLength)]);
  }
  return joined(["text", lengths(minLength, maxLength)]);
}

const lengths = (least: number, most: number | undefined) =>
  most === undefined ? undefined : least > 1 ? `${least} to ${most} letters` : `at most ${most} letters`;
