import { expect, it } from "vitest";
import { afterHeading } from "./after-heading.ts";

it.each([
  ["behind the heading", "<h2>China</h2>\n<p>Text</p>", "<h2>China</h2>", "\n<p>Text</p>"],
  ["behind the first of two", "<h2>A</h2><h2>B</h2>", "<h2>A</h2>", "<h2>B</h2>"],
  ["nowhere without one", "<p>Text</p>", "", "<p>Text</p>"],
])("parts a chapter %s", (_case, html, heading, text) =>
  expect(afterHeading(html)).toEqual({ heading, text }),
);
