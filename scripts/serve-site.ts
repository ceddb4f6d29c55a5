import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import sirv from "sirv";

/**
 * Returns a server, not yet listening, of the static site in a folder, at the base path that it was built for; unknown
 * addresses, and all outside the base, get its 404 page.
 */
export function serveSite(folder: string): Server {
  const base = basePathOf(folder);
  const notFound = readFileSync(`${folder}/404.html`);
  const serve = sirv(folder, { etag: true, dev: false });
  return createServer((request, response) => {
    const answerNotFound = () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(notFound);
    };
    if (!request.url?.startsWith(base)) return answerNotFound();
    request.url = request.url.slice(base.length - 1);
    serve(request, response, answerNotFound);
  });
}

/** Returns the base path that the site in a folder was built for, "/" or "/atlas/", as its manifest says it. */
export function basePathOf(folder: string): string {
  const { start_url } = JSON.parse(readFileSync(`${folder}/manifest.webmanifest`, "utf8")) as {
    start_url: string;
  };
  return start_url;
}
