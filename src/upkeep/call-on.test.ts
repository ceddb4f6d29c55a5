import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callOn, type Manners } from "./call-on.ts";

const manners: Manners = { agent: "link check; +https://example.org", patience: 500, pause: 1 };
type Page = (request: IncomingMessage, response: ServerResponse) => unknown;

let server: Server;
let top = "";
const asked: { method: string | undefined; url: string | undefined; agent: string | undefined }[] = [];
const sockets = new Set<Socket>();
let bytesOfHuge = 0;
const failuresLeft = new Map<string, number>();

const answer =
  (status: number, headers: Record<string, string> = {}): Page =>
  (_request, response) =>
    response.writeHead(status, headers).end();
const pages: Readonly<Record<string, Page>> = {
  "/fine": answer(200),
  "/gone": answer(404),
  "/busy": answer(429),
  "/failing": answer(500),
  "/moved": answer(301, { Location: "/fine" }),
  "/far": answer(302, { Location: "/moved" }),
  "/home": answer(301, { Location: "/" }),
  "/circle": answer(302, { Location: "/circle" }),
  "/two": answer(302, { Location: "/three" }),
  "/three": answer(302, { Location: "/two" }),
  "/mail": answer(302, { Location: "mailto:somebody@example.org" }),
  "/nowhere": answer(302, { Location: "http://[" }),
  "/no-location": answer(304),
  "/": answer(200),
  "/no-head": (request, response) => response.writeHead(request.method === "HEAD" ? 405 : 200).end(),
  "/head-lies": (request, response) => response.writeHead(request.method === "HEAD" ? 404 : 200).end(),
  "/slow": () => undefined,
  "/reset": (request) => request.socket.destroy(),
  "/cold": (request, response) => {
    const left = failuresLeft.get("/cold") ?? 2;
    failuresLeft.set("/cold", left - 1);
    if (left > 0) request.socket.destroy();
    else response.end();
  },
  "/huge": (request, response) => {
    if (request.method === "HEAD") return response.writeHead(403).end();
    response.writeHead(200, { "Content-Type": "text/html" });
    const more = (): void => {
      bytesOfHuge += 65_536;
      if (!response.destroyed && bytesOfHuge < 1e9)
        response.write(Buffer.alloc(65_536), () => setImmediate(more));
    };
    more();
    return undefined;
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ method: request.method, url: request.url, agent: request.headers["user-agent"] });
    const page = pages[request.url ?? ""] ?? answer(404);
    page(request, response);
  });
  server.on("connection", (socket: Socket) => sockets.add(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("no port");
  top = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

/** Calls on a page of the test's server; returns the answer and the requests that it took. */
async function call(path: string) {
  asked.length = 0;
  const found = await callOn(top + path, manners);
  return { found, requests: asked.map(({ method, url }) => `${method ?? ""} ${url ?? ""}`) };
}

describe("calling on an address", () => {
  test("asks for the head alone where that is enough, and says who asks", async () => {
    const { found, requests } = await call("/fine");
    expect(found).toEqual({ kind: "answered", status: 200, address: `${top}/fine` });
    expect(requests).toEqual(["HEAD /fine"]);
    expect(asked[0]?.agent).toBe(manners.agent);
  });

  test.each([
    ["refuses heads", "/no-head"],
    ["answers heads wrongly", "/head-lies"],
  ])("asks for the page if the server %s", async (_name, path) => {
    const { found, requests } = await call(path);
    expect(found).toMatchObject({ status: 200 });
    expect(requests).toEqual([`HEAD ${path}`, `GET ${path}`]);
  });

  test.each([
    ["one redirect", "/moved", "/fine"],
    ["two redirects", "/far", "/fine"],
    ["a redirect to the front page", "/home", "/"],
  ])("follows %s and tells where it led", async (_name, path, end) => {
    expect((await call(path)).found).toEqual({ kind: "answered", status: 200, address: top + end });
  });

  test.each([
    ["to itself", "/circle"],
    ["to another and back", "/two"],
  ])("comes out of a circle %s", async (_name, path) => {
    expect((await call(path)).found).toEqual({ kind: "circle" });
  });

  test.each([
    ["a mail address", "/mail"],
    ["no address", "/nowhere"],
  ])("does not follow a redirect to %s", async (_name, path) => {
    expect((await call(path)).found).toEqual({ kind: "failed", code: "NO_WEB_ADDRESS" });
  });

  test("takes a redirect without a target as it is", async () => {
    expect((await call("/no-location")).found).toMatchObject({ status: 304 });
  });

  test.each([
    ["a page that is gone", "/gone", 404],
    ["a host that asks for fewer requests", "/busy", 429],
  ])("does not insist with %s", async (_name, path, status) => {
    const { found, requests } = await call(path);
    expect(found).toMatchObject({ kind: "answered", status });
    expect(requests).toEqual([`HEAD ${path}`, `GET ${path}`]);
  });

  test("asks a failing server once more", async () => {
    const { found, requests } = await call("/failing");
    expect(found).toMatchObject({ status: 500 });
    expect(requests).toEqual(["HEAD /failing", "GET /failing", "GET /failing"]);
  });

  test("is content with the second try", async () => {
    expect((await call("/cold")).found).toMatchObject({ kind: "answered", status: 200 });
  });

  test("gives up on a server that never answers", async () => {
    expect((await call("/slow")).found).toEqual({ kind: "failed", code: "TIMEOUT" });
  });

  test("tells a connection that is cut off", async () => {
    const { found } = await call("/reset");
    expect(found.kind === "failed" && found.code).toMatch(/ECONNRESET|UND_ERR_SOCKET/);
  });

  test("reads no page, however long", async () => {
    expect((await call("/huge")).found).toMatchObject({ status: 200 });
    expect(bytesOfHuge).toBeLessThan(1e8);
  });

  test("tells a port at which nobody listens", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    other.close();
    await once(other, "close");
    const port = typeof address === "object" && address ? address.port : 0;
    expect(await callOn(`http://127.0.0.1:${port}/`, manners)).toEqual({
      kind: "failed",
      code: "ECONNREFUSED",
    });
  });

  test.each(["https://", "no address", "http://127.0.0.1:1:1/", "ftp://example.org/"])(
    "never throws: %j",
    async (address) => {
      expect((await callOn(address, manners)).kind).toBe("failed");
    },
  );
});
