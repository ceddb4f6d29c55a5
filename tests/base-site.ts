import { execFile } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { copyProject } from "../bench/scale/copy-project.ts";
import { serveSite } from "../scripts/serve-site.ts";

/** Where the copy is built to stand. The domain is nobody's, and the folder no page's. */
export const SITE = { url: "https://owner.example", base: "/some-base/" } as const;
/** An address that the copy renames, and where it leads. */
export const RENAMED = { from: "/a-renamed-page/", to: "/history/" } as const;

/** A site built for a folder of a domain: its files, and where it is served. */
export type BaseSite = { readonly folder: string; readonly home: string; readonly close: () => void };

/** Builds a copy of the project under a base path, outside of it, and serves it there. Takes as long as a build does. */
export async function openBaseSite(): Promise<BaseSite> {
  const project = mkdtempSync(join(tmpdir(), "atlas-base-"));
  copyProject(".", project);
  // Pictures know nothing of the base: those that are drawn are not drawn anew.
  if (existsSync(".cache")) cpSync(".cache", join(project, ".cache"), { recursive: true });
  appendFileSync(join(project, "content/redirects.csv"), `${RENAMED.from},${RENAMED.to}\n`);
  await promisify(execFile)(process.execPath, ["scripts/build.ts"], {
    cwd: project,
    env: { ...process.env, SITE_URL: SITE.url, BASE_PATH: SITE.base },
    maxBuffer: 64_000_000,
  });
  const folder = join(project, "dist");
  const server = serveSite(folder).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server of the tests has no port.");
  return {
    folder,
    home: `http://127.0.0.1:${address.port}${SITE.base}`,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(project, { recursive: true });
    },
  };
}
