import { expect, it } from "vitest";
import type { Partnership } from "./atlas.ts";
import { leaders } from "./periods.ts";
import { plateFinding } from "./plate-finding.ts";
import type { Region } from "./vocabulary.ts";

const to = (region: Region, count: number): Partnership[] =>
  Array.from({ length: count }, () => ({ partner: { country: { region } } }) as Partnership);

it.each([
  ["none", [], "No signing of these years is documented."],
  ["one", to("europe", 1), "The one new tie ran to Europe."],
  ["all to one region", to("americas", 3), "All 3 new ties ran to the Americas."],
  [
    "most to one region",
    [...to("europe", 10), ...to("americas", 1)],
    "Most of the new ties ran to Europe: 10 of 11.",
  ],
  [
    "more to one region than to others, but less than half",
    [...to("europe", 2), ...to("americas", 1), ...to("asia-pacific", 1)],
    "More of the new ties ran to Europe than to any other region: 2 of 4.",
  ],
  [
    "two regions level",
    [...to("europe", 2), ...to("asia-pacific", 2), ...to("americas", 1)],
    "As many of the new ties ran to Europe and Asia and the Pacific: 2 of 5 each.",
  ],
])("%s", (_case, signed, expected) => expect(plateFinding({ signed, led: leaders(signed) })).toBe(expected));
