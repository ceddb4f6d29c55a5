import { describe, expect, it } from "vitest";
import { breakLines, fittedSize, textAt } from "./text.ts";

describe("breakLines", () => {
  it("keeps every word in its order", () =>
    expect(breakLines("one two three four five", 10, 60).join(" ")).toBe("one two three four five"));
  it("breaks only where the next word has no room", () =>
    expect(breakLines("aaaa bbbb cccc", 10, 9 * 5.3 + 0.1)).toEqual(["aaaa bbbb", "cccc"]));
  it("gives a word that is too long a line of its own", () =>
    expect(breakLines("a verylongword b", 10, 20)).toEqual(["a", "verylongword", "b"]));
});

describe("textAt", () => {
  it("escapes what SVG would read as markup", () =>
    expect(textAt(0, 0, "Tom & <Jerry>", { size: 10 })).toContain(">Tom &amp; &lt;Jerry&gt;</text>"));
});

describe("fittedSize", () => {
  it("keeps the size of a line that has room", () => expect(fittedSize("Toledo", 15, 100)).toBe(15));
  it("makes a long line small enough", () => {
    const size = fittedSize("a".repeat(50), 15, 200);
    expect(size).toBeLessThan(15);
    expect(breakLines("a".repeat(50), size, 200)).toHaveLength(1);
  });
});
