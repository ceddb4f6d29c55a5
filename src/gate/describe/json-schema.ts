import { z } from "astro/zod";

/** What is used here of a JSON Schema 2020-12, as Zod writes it and editors read it. */
export type JsonSchema = {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  /** Not of the standard: editors show it in place of the pattern. */
  readonly patternErrorMessage?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
};

/**
 * Returns what a schema asks of the words that an author writes, as a JSON Schema. A day is a text with a format, since
 * that is how it stands in the file; where the author may leave out the quotation marks of 2014, a number is as good.
 */
export function jsonSchema(schema: z.ZodObject): JsonSchema {
  const written = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override({ zodSchema, jsonSchema: json }) {
      const { def } = zodSchema._zod;
      if (def.type === "union" && def.options.some((option) => option._zod.def.type === "date")) {
        delete json.anyOf;
        Object.assign(json, { type: "string", format: "date" });
      }
      if (def.type === "pipe" && def.in._zod.def.type === "transform") json.type = ["string", "integer"];
      const advice = json.pattern === undefined ? undefined : patternAdvice(zodSchema);
      if (advice !== undefined) json["patternErrorMessage"] = advice;
      // Zod's own limits of a safe number tell an author nothing.
      if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
      if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
    },
  });
  // Zod types the keywords of every draft; those of 2020-12 for our schemas are the ones above.
  return written as JsonSchema;
}

/** Returns what the check says of a text that breaks the pattern: "Use small letters, digits and single hyphens." */
function patternAdvice(text: z.core.$ZodType): string | undefined {
  // No pattern here lets a lone line break pass.
  const { error } = z.core.safeParse(text, "\n");
  const said = error?.issues.find(({ code }) => code === "invalid_format")?.message;
  // Without words of ours, Zod shows the pattern.
  return said?.startsWith("Invalid") === true ? undefined : said;
}
