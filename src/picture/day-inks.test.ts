import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { INKS, REGION_INKS } from "./day-inks.ts";

const tokens = readFileSync("src/styles/tokens.css", "utf8");

test.each(Object.entries({ ...INKS, ...REGION_INKS }))(
  "--%s is what the styles say by day",
  (name, color) => {
    const [, byDay] = new RegExp(`--${name}: (?:light-dark\\()?(#[0-9a-f]{6})`).exec(tokens) ?? [];
    expect(color).toBe(byDay);
  },
);
