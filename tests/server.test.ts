import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
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

async function firstLine({ stdout }: ChildProcess): Promise<void> {
  if (stdout) await once(stdout, "data");
}
