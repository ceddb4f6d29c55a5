import { readdirSync, readFileSync } from "node:fs";
import { z } from "astro/zod";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isRequired } from "../atlas/is-required.ts";
import { correctionRow, evidenceRow, exchangeMatter, partnershipRow } from "../atlas/schemas.ts";
import { GRADES, PLACE_KINDS, STATUSES, THEMES } from "../atlas/vocabulary.ts";
import { PARTNERSHIP_FORM } from "./add-a-partnership-form.ts";
import { CORRECTION_FORM } from "./correct-a-fact-form.ts";
import type { IssueForm } from "./issue-form.ts";
import { ISSUE_FORMS, issueFormFiles } from "./issue-forms.ts";
import { STORY_FORM } from "./tell-a-story-form.ts";

const FOLDER = ".github/ISSUE_TEMPLATE";

test("the forms say what the schemas say; `npm run describe` renews them", () => {
  for (const [file, text] of issueFormFiles()) expect(readFileSync(file, "utf8")).toBe(text);
  const names = [...issueFormFiles().keys(), `${FOLDER}/config.yml`].map((file) =>
    file.slice(FOLDER.length + 1),
  );
  expect(readdirSync(FOLDER).toSorted()).toEqual(names.toSorted());
});

/* What GitHub accepts, from its documentation: "Syntax for issue forms", "Syntax for GitHub's form schema", "Common validation errors". */
const words = z.string().trim().min(1);
const id = z.string().regex(/^[\w-]+$/);
const validations = z.strictObject({ required: z.boolean() });
const text = {
  label: words,
  description: words.optional(),
  placeholder: words.optional(),
  value: words.optional(),
};
const element = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: words }) }),
  z.strictObject({ type: z.literal("input"), id, attributes: z.strictObject(text), validations }),
  z.strictObject({ type: z.literal("textarea"), id, attributes: z.strictObject(text), validations }),
  z.strictObject({
    type: z.literal("dropdown"),
    id,
    attributes: z.strictObject({
      label: words,
      description: words.optional(),
      // "None" stands for no choice.
      options: z.array(words.regex(/^(?!none$)/i)).min(1),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal("checkboxes"),
    id,
    attributes: z.strictObject({
      label: words,
      options: z.array(z.strictObject({ label: words, required: z.boolean() })).min(1),
    }),
  }),
]);
const form = z.strictObject({ name: words, description: words, title: words, body: z.array(element).min(2) });

describe.each([...issueFormFiles()])("%s", (_file, written) => {
  // GitHub reads YAML 1.1, in which an unquoted Yes is no text.
  const read = form.parse(parse(written, { version: "1.1" }));
  const asked = read.body.flatMap((field) => (field.type === "markdown" ? [] : [field]));

  test("no two questions, ids or answers of a question are alike", () => {
    const labels = asked.flatMap(({ attributes }) => [
      attributes.label,
      ...("options" in attributes
        ? attributes.options.map((option) => (typeof option === "string" ? "" : option.label))
        : []),
    ]);
    const plain = labels.filter(Boolean).map((label) => label.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"));
    expect(new Set(plain).size).toBe(plain.length);
    expect(new Set(asked.map((field) => field.id)).size).toBe(asked.length);
    for (const { attributes } of asked)
      if ("options" in attributes)
        expect(new Set<unknown>(attributes.options).size).toBe(attributes.options.length);
  });

  test("no question holds a word that GitHub forbids, and none spans two lines", () => {
    for (const { attributes } of asked) expect(attributes.label).not.toMatch(/password|\n/i);
  });

  test("every sentence of the consent must be agreed to", () => {
    const consent = asked.find((field) => field.type === "checkboxes");
    expect(consent?.attributes.options.every(({ required }) => required)).toBe(true);
    expect(JSON.stringify(consent)).toMatch(/CC BY 4\.0.*nobody under 18/);
  });
});

/** Fields that the draft fills in by itself, or marks as lacking. */
const DRAFTED: Readonly<Record<string, readonly string[]>> = {
  "tell-a-story": ["description", "year", "published", "reviewed", "facts"],
  "correct-a-fact": ["date", "text"],
  "add-a-partnership": ["year_basis", "status", "lists", "confidence"],
};

test.each([
  [STORY_FORM, [exchangeMatter]],
  [CORRECTION_FORM, [correctionRow]],
  [PARTNERSHIP_FORM, [partnershipRow, evidenceRow]],
] as const)("$id asks for every field that must be filled in, and requires it", (asks, schemas) => {
  const fields = new Map((asks as IssueForm).fields.map((field) => [field.id, field]));
  const required = schemas.flatMap((schema) =>
    Object.keys(schema.shape).filter((name) => isRequired(schema, name)),
  );
  for (const name of new Set(required)) {
    if (DRAFTED[asks.id]?.includes(name)) expect(fields.has(name)).toBe(false);
    else expect(fields.get(name)?.required).toBe(true);
  }
});

test("the answers to choose from are those of the vocabulary", () => {
  const options = ISSUE_FORMS.flatMap(({ fields }) =>
    fields.flatMap((field) => (field.type === "dropdown" ? [[field.id, field.options] as const] : [])),
  );
  expect(options).toEqual([
    ["theme", THEMES],
    ["us_kind", PLACE_KINDS],
    ["partner_kind", PLACE_KINDS],
    ["grade", GRADES],
    ["status_seen", STATUSES],
  ]);
});

test("config.yml leaves room for what fits no form, and names no address", () => {
  const config: unknown = parse(readFileSync(`${FOLDER}/config.yml`, "utf8"));
  expect(config).toEqual({ blank_issues_enabled: true });
});
