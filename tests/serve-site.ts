/* Before the tests of the site: serves dist/ on a free port, once for all test files. */
import { existsSync } from "node:fs";
import { once } from "node:events";
import type { TestProject } from "vitest/node";
import { serveSite } from "../scripts/serve-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    origin: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync("dist/index.html"))
    throw new Error("There is no built site in dist/. Run `npm run build` first.");
  const server = serveSite("dist").listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server of the tests has no port.");
  project.provide("origin", `http://127.0.0.1:${address.port}`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
