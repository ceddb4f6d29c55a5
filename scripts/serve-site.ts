import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import sirv from "sirv";

/** Returns a server, not yet listening, of the static site in a folder; unknown addresses get its 404 page. */
export function serveSite(folder: string): Server {
  const notFound = readFileSync(`${folder}/404.html`);
  const serve = sirv(folder, { etag: true, dev: false });
  return createServer((request, response) =>
    serve(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(notFound);
    }),
  );
}
