import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { SOUND_CONTENT } from "../src/gate/sound-content.fixture.ts";

const SCRIPT = resolve("scripts/check-links.ts");
let project = "";
let server: Server;
let top = "";
const asked: { path: string; agent: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ path: request.url ?? "", agent: request.headers["user-agent"] ?? "" });
    response.writeHead(request.url === "/gone" ? 404 : 200).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  top = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  project = mkdtempSync(join(tmpdir(), "links-"));
  for (const [file, content] of Object.entries(SOUND_CONTENT)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    // No address of another machine may be left in it.
    writeFileSync(join(project, file), content.replaceAll(/https?:\/\/[^/\s",]+/g, top));
  }
  const table = "id,title,publisher,published,url,note";
  writeFileSync(join(project, "content/sources.csv"), `${table}\na,A,,,${top}/gone,\nb,B,,,${top}/fine,\n`);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(project, { recursive: true });
});
beforeEach(() => {
  asked.length = 0;
});

/** Runs the script in the small project; returns how it ended and the report that it wrote. */
async function run(...args: string[]) {
  const out = join(project, "report.md");
  const env = { ...process.env, REPOSITORY_URL: "https://github.com/town/atlas" };
  const child = spawn(process.execPath, [SCRIPT, "--pause", "0", "--out", out, ...args], {
    cwd: project,
    env,
  });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, "close") as Promise<[number]>]);
  return { code, said, report: existsSync(out) ? readFileSync(out, "utf8") : undefined };
}

test("a page that is gone is reported with its line, and the script ends well", async () => {
  const { code, report, said } = await run("--all");
  expect(report).toContain(
    `- [ ] <${top}/gone>: there is no such page (404). In [content/sources.csv:2](https://github.com/town/atlas/blob/main/content/sources.csv?plain=1#L2)`,
  );
  expect(report).not.toContain("/fine");
  expect(said).toContain(report);
  expect(code).toBe(0);
});

test("every request says who asks", async () => {
  await run("--all");
  expect(asked.length).toBeGreaterThan(2);
  for (const { agent } of asked) expect(agent).toContain("+https://github.com/town/atlas");
});

test("without time nothing is asked, and the report is empty", async () => {
  const { code, report, said } = await run("--all", "--minutes", "0");
  expect({ code, report }).toEqual({ code: 0, report: "" });
  expect(said).toContain("no time was left");
  expect(asked).toEqual([]);
});

test("what an earlier report names is asked again, whatever the week, if content still names it", async () => {
  const earlier = join(project, "earlier.md");
  writeFileSync(earlier, `- [ ] <${top}/gone>: x\n- [ ] <${top}/no-longer-there>: x\n`);
  await run("--again", earlier);
  const paths = asked.map(({ path }) => path);
  expect(paths).toContain("/gone");
  expect(paths).not.toContain("/no-longer-there");
});

test("an earlier report that is missing or empty is none", async () => {
  expect((await run("--again", join(project, "none.md"), "--minutes", "0")).code).toBe(0);
});
