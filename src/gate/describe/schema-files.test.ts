import { readdirSync, readFileSync } from "node:fs";
import { z } from "astro/zod";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { keysOf } from "../../atlas/keys-of.ts";
import { MATTERS } from "../matters.ts";
import { DOCUMENT_PATHS } from "../documents.ts";
import { SCHEMA_FOLDER, schemaFiles } from "./schema-files.ts";

const files = schemaFiles();
const schemaOf = (kind: string) =>
  z.fromJSONSchema(
    JSON.parse(files.get(`${SCHEMA_FOLDER}/${kind}.schema.json`) ?? "") as z.core.JSONSchema.JSONSchema,
  );

/** The fields of a document as editors read them: a day is a text. */
const matterOf = (text: string): unknown => parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "");

const contentFiles = readdirSync("content", { recursive: true, encoding: "utf8" }).map(
  (name) => `content/${name.replaceAll("\\", "/")}`,
);

test("the schemas for editors say what the code says; `npm run describe` renews them", () => {
  const written = readdirSync(SCHEMA_FOLDER).map((name) => `${SCHEMA_FOLDER}/${name}`);
  expect(written.sort()).toEqual([...files.keys()].sort());
  for (const file of written) expect(readFileSync(file, "utf8"), file).toBe(files.get(file));
});

describe.each(keysOf(MATTERS))("the schema for %s", (kind) => {
  const documents = contentFiles.filter((file) => DOCUMENT_PATHS[kind].test(file));

  test("lets every document pass", () => {
    expect(documents).not.toEqual([]);
    const schema = schemaOf(kind);
    for (const file of documents) {
      const { error } = schema.safeParse(matterOf(readFileSync(file, "utf8")));
      expect(error?.issues, file).toBeUndefined();
    }
  });

  test("stops an unknown field and a field left out", () => {
    const schema = schemaOf(kind);
    const [first = ""] = documents;
    const matter = matterOf(readFileSync(first, "utf8")) as Record<string, unknown>;
    expect(schema.safeParse({ ...matter, colour: "red" }).success).toBe(false);
    const { title: _title, question: _question, ...others } = matter;
    expect(schema.safeParse(others).success).toBe(false);
  });

  test("explains every field", () => {
    const { properties } = JSON.parse(files.get(`${SCHEMA_FOLDER}/${kind}.schema.json`) ?? "{}") as {
      properties: Record<string, { description?: string }>;
    };
    for (const [name, { description }] of Object.entries(properties)) expect(description, name).toBeTruthy();
  });
});

describe("the schema for exchanges", () => {
  const schema = schemaOf("exchanges");
  const story = matterOf(readFileSync("content/exchanges/toledo-toledo/index.mdx", "utf8")) as object;

  test.each([
    ["a theme that does not exist", { theme: "sport" }],
    ["a headline that is too long", { title: "a".repeat(61) }],
    ["a day in words", { reviewed: "last week" }],
    [
      "a source’s id with capitals",
      {
        sources: [
          { id: "City", title: "a" },
          { id: "b", title: "b" },
        ],
      },
    ],
    ["one date", { dates: [{ date: "1931", text: "The first letter" }] }],
    ["a source without a title", { sources: [{ id: "a" }, { id: "b" }] }],
  ])("stops %s", (_what, change) => {
    expect(schema.safeParse({ ...story, ...change }).success).toBe(false);
  });

  test("takes a year without quotation marks, as an author writes it", () => {
    const dates = [
      { date: 1931, text: "The first letter" },
      { date: "1934-05-30", text: "The first visit" },
    ];
    expect(schema.safeParse({ ...story, dates }).success).toBe(true);
  });
});
