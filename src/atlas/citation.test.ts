import { expect, test } from "vitest";
import { site } from "../site.ts";
import { citationOf } from "./citation.ts";

test("a citation names page, site, the day of the tables and the address", () => {
  expect(citationOf("Sister cities of Toledo, Spain", "https://example.org/places/es-toledo/")).toMatch(
    new RegExp(
      `^“Sister cities of Toledo, Spain\\.” ${site.name}, tables compiled \\w+ \\d{1,2}, \\d{4}\\. https://example\\.org/places/es-toledo/$`,
    ),
  );
});
