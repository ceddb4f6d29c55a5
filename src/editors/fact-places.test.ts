import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { TABLES } from "../atlas/content.ts";
import { DOCUMENTS_ON_THE_SITE } from "../gate/describe/on-the-site.ts";
import { FACT_PLACES } from "./fact-places.ts";

const files = FACT_PLACES.map(({ file }) => file);

describe("the table of where a fact stands", () => {
  test.each(files)("names %s, which is there", (file) => {
    expect(existsSync(file)).toBe(true);
  });

  test("leaves out no table and no folder of documents, and names none twice", () => {
    const folders = Object.values(DOCUMENTS_ON_THE_SITE).map(({ path }) => `content/${path.split("/")[0]}/`);
    const tables = Object.values(TABLES).map(({ file }) => file);
    expect(files.toSorted()).toEqual([...folders, ...tables].sort());
  });
});
