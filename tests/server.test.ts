import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { serveSite } from "../scripts/serve-site.ts";
import { readBuilt } from "./built-site.ts";

const SERVE = join(import.meta.dirname, "../scripts/serve.ts");

/** Starts the server where it must fail, and returns how it ended. */
function serve(port: string, folder = ".") {
  const { status, stderr } = spawnSync(process.execPath, [SERVE], {
    cwd: folder,
    env: { ...process.env, PORT: port },
    encoding: "utf8",
    timeout: 20_000,
  });
  return { status, lines: stderr.trim().split("\n") };
}

/** Holds a free port for as long as a test runs. */
async function holdPort(): Promise<{ port: number; release: () => void }> {
  const holder = createServer().listen(0);
  await once(holder, "listening");
  const address = holder.address();
  if (typeof address !== "object" || !address) throw new Error("no port");
  return { port: address.port, release: () => void holder.close() };
}

describe("npm run preview", () => {
  test("says in one line that a port is taken, and how to choose another", async () => {
    const { port, release } = await holdPort();
    const { status, lines } = serve(String(port));
    release();
    expect(lines).toEqual([expect.stringContaining(`Port ${port} is taken`)]);
    expect(status).toBe(1);
  });

  test.each(["abc", "0", "70000", "80.5", "-1"])("says in one line that PORT=%s is no port", (port) => {
    const { status, lines } = serve(port);
    expect(lines).toEqual([expect.stringContaining(`not "${port}"`)]);
    expect(status).toBe(1);
  });

  test("says in one line that the site is not built", () => {
    const folder = mkdtempSync(join(tmpdir(), "unbuilt-"));
    const { status, lines } = serve("4321", folder);
    rmSync(folder, { recursive: true });
    expect(lines).toEqual([expect.stringContaining("npm run build")]);
    expect(status).toBe(1);
  });

  test("serves the site, and for an unknown address its 404 page", async () => {
    const { port, release } = await holdPort();
    release();
    const server = spawn(process.execPath, [SERVE], {
      env: { ...process.env, PORT: String(port) },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await firstLine(server);
    const home = await fetch(`http://localhost:${port}/`);
    const unknown = await fetch(`http://localhost:${port}/no/such/page/`);
    const text = await unknown.text();
    server.kill();
    expect([home.status, unknown.status]).toEqual([200, 404]);
    expect(text).toBe(readBuilt("/404.html"));
  });
});

test("a site that was built for a folder of a domain is served there, and nothing beside it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "based-"));
  writeFileSync(join(folder, "index.html"), "home");
  writeFileSync(join(folder, "404.html"), "not here");
  writeFileSync(join(folder, "manifest.webmanifest"), JSON.stringify({ start_url: "/atlas/" }));
  const server = serveSite(folder).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("no port");
  const answers = await Promise.all(
    ["/atlas/", "/atlas/?q=a", "/atlas/no/", "/", "/404.html", "/atlas-b/"].map(async (path) => {
      const answer = await fetch(`http://127.0.0.1:${address.port}${path}`);
      return [path, answer.status, await answer.text()];
    }),
  );
  server.close();
  rmSync(folder, { recursive: true });
  expect(answers).toEqual([
    ["/atlas/", 200, "home"],
    ["/atlas/?q=a", 200, "home"],
    ["/atlas/no/", 404, "not here"],
    ["/", 404, "not here"],
    ["/404.html", 404, "not here"],
    ["/atlas-b/", 404, "not here"],
  ]);
});

async function firstLine({ stdout }: ChildProcess): Promise<void> {
  if (stdout) await once(stdout, "data");
}
