import { describe, expect, test } from "vitest";
import type { Answer } from "./call-on.ts";
import { judgeAnswer, type Judgment } from "./judge-answer.ts";

const PAGE = "https://town.example/news/12";
const status = (number: number, address = PAGE): Answer => ({ kind: "answered", status: number, address });
const failure = (code: string): Answer => ({ kind: "failed", code });

describe("an answer", () => {
  test.each<[Answer, Judgment]>([
    [status(200), "fine"],
    [status(204), "fine"],
    [status(200, "https://www.town.example/news/12/"), "fine"],
    [status(404), "gone"],
    [status(410), "gone"],
    [status(400), "gone"],
    [status(401), "unsure"],
    [status(403), "unsure"],
    [status(405), "unsure"],
    [status(429), "unsure"],
    [status(451), "unsure"],
    [status(503), "unsure"],
    [status(999), "unsure"],
    [status(500), "silent"],
    [status(502), "silent"],
    [{ kind: "circle" }, "unsure"],
    [failure("ENOTFOUND"), "gone"],
    [failure("EAI_AGAIN"), "silent"],
    [failure("ECONNRESET"), "silent"],
    [failure("ECONNREFUSED"), "silent"],
    [failure("TIMEOUT"), "silent"],
    [failure("UND_ERR_CONNECT_TIMEOUT"), "silent"],
    [failure("CERT_HAS_EXPIRED"), "unsure"],
    [failure("UNABLE_TO_VERIFY_LEAF_SIGNATURE"), "unsure"],
    [failure("DEPTH_ZERO_SELF_SIGNED_CERT"), "unsure"],
    [failure("NO_WEB_ADDRESS"), "gone"],
    [failure("UNKNOWN"), "silent"],
  ])("%j is %s", (answer, judgment) => {
    expect(judgeAnswer(PAGE, answer).judgment).toBe(judgment);
  });

  test.each([
    "https://town.example/",
    "https://town.example",
    "https://town.example/en/",
    "https://town.example/index.html",
    "https://town.example/de/home",
    "https://other.example/",
  ])("that ends at %s hides that the page is gone", (end) => {
    expect(judgeAnswer(PAGE, status(200, end)).judgment).toBe("home");
  });

  test.each([
    ["a front page", "https://town.example/", "https://town.example/en/"],
    ["a page by number", PAGE, "https://town.example/?id=12"],
    ["a short page", PAGE, "https://town.example/n12"],
  ])("for %s may be what was asked for", (_name, asked, end) => {
    expect(judgeAnswer(asked, status(200, end)).judgment).toBe("fine");
  });
});
