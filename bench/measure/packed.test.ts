import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { bytesToUnpack } from "./packed.ts";

/** Text that packs badly, so that its bytes come evenly. */
const noise = Array.from({ length: 60_000 }, (_, i) => ((i * 7919) ** 2 % 9973).toString(36)).join("");
const packed = { body: brotliCompressSync(noise), encoding: "br" };

describe("bytesToUnpack", () => {
  test.each([0.25, 0.5, 0.75])(
    "finds about the place in the body that %f of the text needs",
    async (share) => {
      const bytes = await bytesToUnpack(packed, noise.length * share);
      expect(bytes / packed.body.length).toBeGreaterThan(share - 0.2);
      expect(bytes / packed.body.length).toBeLessThan(share + 0.2);
    },
  );

  test("takes the whole body for the whole text, and for more than there is", async () => {
    expect(packed.body.length - (await bytesToUnpack(packed, noise.length))).toBeLessThan(512);
    expect(await bytesToUnpack(packed, noise.length * 2)).toBe(packed.body.length);
  });

  test("counts what is not packed as it is", async () => {
    const plain = { body: Buffer.from("0123456789"), encoding: undefined };
    expect(await bytesToUnpack(plain, 4)).toBe(4);
  });

  test("refuses a packing that it does not know", async () => {
    await expect(bytesToUnpack({ body: Buffer.from(""), encoding: "gzip" }, 1)).rejects.toThrow("gzip");
  });
});
