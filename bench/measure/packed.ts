import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { createBrotliDecompress } from "node:zlib";

/** Bytes that are handed to the unpacker at a time. */
const SLICE = 512;

export type Packed = { readonly body: Buffer; readonly encoding: string | undefined };

/** Returns the body of an answer as it comes over the wire. */
export async function fetchPacked(url: string): Promise<Packed> {
  const [answer] = (await once(get(url, { headers: { "Accept-Encoding": "br" } }), "response")) as [
    IncomingMessage,
  ];
  return { body: Buffer.concat(await answer.toArray()), encoding: answer.headers["content-encoding"] };
}

/**
 * Returns how many bytes of a body must have come before so many can be unpacked from it, to the next 512; all of them if
 * it never unpacks to so many.
 * @throws Error for another packing than brotli
 */
export async function bytesToUnpack({ body, encoding }: Packed, unpacked: number): Promise<number> {
  if (encoding === undefined) return Math.min(unpacked, body.length);
  if (encoding !== "br") throw new Error(`Cannot unpack ${encoding}`);
  const unpacker = createBrotliDecompress();
  let out = 0;
  unpacker.on("data", (part: Buffer) => (out += part.length));
  for (let from = 0; from < body.length; from += SLICE) {
    await new Promise<void>((done, fail) =>
      unpacker.write(body.subarray(from, from + SLICE), (error) => (error ? fail(error) : done())),
    );
    // What a slice yields is told after it has been taken.
    await new Promise(setImmediate);
    if (out >= unpacked) return Math.min(from + SLICE, body.length);
  }
  return body.length;
}
