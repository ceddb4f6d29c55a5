import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

/** A request that a script sent to the API. */
export type Sent = { readonly method: string; readonly path: string; readonly body: unknown };

/**
 * Runs a script of the project against an API that answers from a table of "METHOD /path" (without query), and returns
 * how it ended, what it said and what it sent. Writes are answered with {}; what is not in the table with 404.
 */
export async function runAgainstApi(
  args: readonly string[],
  answers: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; said: string; sent: Sent[] }> {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { method = "", url = "" } = request;
      sent.push({ method, path: url.replace("/repos/home/atlas", ""), body: body && JSON.parse(body) });
      const found = answers[`${method} ${url.replace("/repos/home/atlas", "").replace(/\?.*$/, "")}`];
      const answer = found ?? (method === "GET" ? undefined : {});
      response
        .writeHead(answer === undefined ? 404 : 200)
        .end(JSON.stringify(answer ?? { message: "Not Found" }));
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const child = spawn(process.execPath, args, {
    env: {
      PATH: process.env["PATH"],
      GITHUB_API_URL: `http://127.0.0.1:${port}`,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "home/atlas",
      GITHUB_RUN_ID: "5",
      GITHUB_TOKEN: "token-of-the-test",
      ...env,
    },
  });
  const [said, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number]>,
  ]);
  server.closeAllConnections();
  server.close();
  return { code, said: said + errors, sent };
}
