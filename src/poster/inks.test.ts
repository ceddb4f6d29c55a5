import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { INKS, REGION_INKS } from "./inks.ts";

const tokens = readFileSync("src/styles/tokens.css", "utf8");

it.each(Object.entries({ ...INKS, ...REGION_INKS }))(
  "the poster's %s is the day value of the token of that name",
  (name, ink) => {
    const day = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
    expect(ink).toBe(day);
  },
);
