import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".png": "image/png",
};
const PACKED = new Set([".woff2", ".png"]);

/** The highest levels: a static host packs a file once. */
const PACKERS = {
  br: (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (bytes: Buffer) => gzipSync(bytes, { level: 9 }),
} as const;

/**
 * Returns a server, not yet listening, of a folder of files, for the site and for the pages beside it alike: brotli 11,
 * or gzip 9 for a client that knows no better, packed once and then kept, so that packing costs no run any time.
 */
export function serveFolder(folder: string): Server {
  const kept = new Map<string, Buffer>();
  return createServer((request, response) => {
    const file = fileAt(folder, request.url ?? "/");
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const accepted = request.headers["accept-encoding"] ?? "";
    const extension = extname(file);
    const encoding = PACKED.has(extension)
      ? undefined
      : (["br", "gzip"] as const).find((name) => accepted.includes(name));
    const key = `${encoding ?? ""} ${file}`;
    const body = kept.get(key) ?? (encoding ? PACKERS[encoding](readFileSync(file)) : readFileSync(file));
    kept.set(key, body);
    response.writeHead(200, {
      "Content-Type": TYPES[extension] ?? "application/octet-stream",
      "Content-Length": body.length,
      "Cache-Control": "max-age=600",
      ...(encoding ? { "Content-Encoding": encoding } : {}),
    });
    response.end(body);
  });
}

/** Returns the file of the folder that answers an address, if there is one. */
function fileAt(folder: string, url: string): string | undefined {
  const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
