import { expect, test } from "vitest";
import { counted, countedPairs } from "./words.ts";

test.each([
  [counted(1, "partnership"), "1 partnership"],
  [counted(3329, "partnership"), "3,329 partnerships"],
  [counted(2, "community", "communities"), "2 communities"],
  [countedPairs(1, 1), "1 partnership of 1 community"],
  [countedPairs(136, 58, "known "), "136 known partnerships of 58 communities"],
])("%s", (words, expected) => expect(words).toBe(expected));
