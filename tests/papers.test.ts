import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { afterAll, afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { toAnswers } from "../src/papers/answers.ts";
import { EMPTY, type Entries, type Question, QUESTIONS } from "../src/papers/entries.ts";
import { KEY } from "../src/papers/memory.ts";
import { MARK } from "../src/papers/paper.ts";
import { paperFile } from "../src/papers/paper-file.ts";
import { paperText } from "../src/papers/paper-text.ts";
import { PAPERS } from "../src/papers/papers.ts";
import { toHtml } from "../src/papers/tree.ts";
import { openBrowser } from "./browser.ts";

const address = `${inject("origin")}/join/papers/`;
const browser = await openBrowser();
afterAll(() => browser.close());

const ALL = Object.entries(PAPERS).map(([id, write]) => ({ id, write }));

/** Answers that try to be more than text. */
const HOSTILE: Entries = {
  ...EMPTY,
  "us-community": `<script>document.title="canary"</script>`,
  "us-region": `"><img src=x onerror="document.title='canary'">`,
  "us-title": "${x} {{y}} <!-- %3Cb%3E &lt;b&gt; &amp;",
  "us-official": "שרה כהן",
  "us-committee": "👩🏽‍🚒 e\u0301a\u0308 Z̸̢a̴l̵g̶o",
  "partner-community": "مدينة القدس ‏(x)‏ \u202Eabc",
  "partner-region": "</p></article></body>",
  "partner-title": "Lord\tMayor",
  "partner-official": "x".repeat(5000),
  "partner-committee": "javascript:alert(1)",
  "arts-and-culture": "yes",
  "community-development": "yes",
  "other-fields": "bees\n<b>wasps</b>\n\n  choirs; and bands",
  term: "years",
  years: "5",
  gift: "words",
  money: "' onfocus='alert(1)",
  "gift-words": "a room\nand <svg onload=alert(1)> tea.",
  signing: "2027-03-01",
  "first-exchange": "2027-07-04",
  "first-language": "English",
  "second-language": "العربية",
  direction: "rtl",
};
/** Attributes that markup in an answer would bring along. */
const FOREIGN = ["script", "img", "svg", "b", "i", "[onerror]", "[onload]", "[onfocus]", "[style]", "a"];

let tab: Page;
const asked: string[] = [];

beforeEach(async () => {
  const context = await browser.newContext({ reducedMotion: "reduce", acceptDownloads: true });
  tab = await context.newPage();
  await tab.goto(address, { waitUntil: "networkidle" });
  asked.length = 0;
  tab.on("request", (request) => asked.push(request.url()));
});
afterEach(() => tab.context().close());

const part = (name: string) => tab.locator(`[data-part="${name}"]`);
const stored = () => tab.evaluate(() => Object.entries(localStorage));

/** Choices under which a field is shown. */
const SHOWN_BY: Partial<Record<Question, string>> = {
  money: "[name=gift][value=money]",
  "gift-words": "[name=gift][value=words]",
};

async function fillIn(entries: Entries): Promise<void> {
  for (const question of QUESTIONS) {
    const controls = tab.locator(`[name="${question}"]`);
    const type = await controls.first().getAttribute("type");
    if (type === "radio") await tab.check(`[name="${question}"][value="${entries[question]}"]`);
    else if (type === "checkbox") await controls.setChecked(entries[question] !== "");
    else if (entries[question] !== (await controls.inputValue())) {
      const choice = SHOWN_BY[question];
      if (choice) await tab.check(choice);
      await controls.fill(entries[question]);
    }
  }
  // To be filled in, each of the gifts was chosen in its turn.
  await tab.check(`[name="gift"][value="${entries.gift}"]`);
}

/** The words of a text without its layout. */
const bare = (text: string) => text.replaceAll(/[\s_|]/gu, "").toLowerCase();

async function expectPapersOf(entries: Entries): Promise<void> {
  const answers = toAnswers(entries);
  for (const { id, write } of ALL) {
    const text = (await tab.locator(`#${id} .sheet`).textContent()) ?? "";
    expect(bare(text), id).toBe(bare(paperText(write(answers))));
  }
}

describe("the papers", () => {
  test("stand there before anybody answers, with their blanks", async () => {
    await expectPapersOf(EMPTY);
  });

  test("say at once what is typed, whatever it is, and take it for nothing but text", async () => {
    const elements = () => tab.locator(`.sheet :is(${FOREIGN.join(",")})`).count();
    await fillIn(HOSTILE);
    await expectPapersOf(HOSTILE);
    expect(await elements()).toBe(0);
    expect(await tab.title()).not.toContain("canary");
    expect(asked).toEqual([]);
    expect(await stored()).toEqual([]);
    expect(await tab.locator(".sheet bdi").first().textContent()).toBe(HOSTILE["us-community"]);
    const { scrollWidth, clientWidth } = await tab.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });

  test("change with every key, while the focus stays in its field and nothing is announced", async () => {
    await tab.locator("#us-community").pressSequentially("Zebulon");
    expect(await tab.locator("#proclamation .sheet").textContent()).toContain(
      "Mayor of Zebulon, [your state]",
    );
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe("us-community");
    expect((await tab.locator("[role=status]").allInnerTexts()).join("").trim()).toBe("");
    expect(
      await tab.locator(".sheet").evaluateAll((all) => all.some((sheet) => sheet.closest("[aria-live]"))),
    ).toBe(false);
  });

  test("ask for an amount, own words and years only where they are chosen", async () => {
    const shown = () =>
      tab
        .locator(":is(#years, #money, #gift-words)")
        .evaluateAll((all) => all.flatMap((field) => (field.checkVisibility() ? field.id : [])));
    expect(await shown()).toEqual(["years"]);
    await tab.check("[name=gift][value=money]");
    await tab.check("[name=term][value=open]");
    expect(await shown()).toEqual(["money"]);
    await tab.check("[name=gift][value=words]");
    expect(await shown()).toEqual(["gift-words"]);
  });

  test("say under the day of a first exchange that it comes before the signing", async () => {
    const hint = tab.getByText("This day is before the signing");
    await tab.locator("#signing").fill("2027-03-01");
    await tab.locator("#first-exchange").fill("2027-03-01");
    expect(await hint.isVisible()).toBe(false);
    await tab.locator("#first-exchange").fill("2027-02-28");
    expect(await hint.isVisible()).toBe(true);
  });

  test("agree with the form that the browser fills in again on the way back", async () => {
    // What is typed is not filled in again; choices are.
    const chosen: Entries = {
      ...EMPTY,
      kind: "friendship",
      term: "open",
      gift: "staff",
      "youth-and-education": "yes",
    };
    await fillIn({ ...chosen, "us-community": "Zebulon" });
    await tab.goto(new URL("/join/", address).href);
    await tab.goBack({ waitUntil: "networkidle" });
    expect(await tab.locator("[name=kind][value=friendship]").isChecked()).toBe(true);
    expect(await tab.locator("[name=youth-and-education]").isChecked()).toBe(true);
    await expectPapersOf(chosen);
  });
});

describe("starting over", () => {
  test("empties the form, and undo brings every answer back", async () => {
    await fillIn(HOSTILE);
    await part("clear").click();
    await expectPapersOf(EMPTY);
    await part("undo").click();
    await expectPapersOf(HOSTILE);
    expect(await part("undo").isVisible()).toBe(false);
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe("Start over");
  });

  test("leaves what is remembered until the next answer, and says so", async () => {
    const kept = async () => (await stored()).map(([, text]) => text).join("");
    await tab.locator("#us-community").fill("Zebulon");
    await part("clear").click();
    expect(await part("status").textContent()).not.toContain("remembers");
    await part("undo").click();
    await part("remember").check();
    await part("clear").click();
    expect(await kept()).toContain("Zebulon");
    expect(await part("status").textContent()).toContain("remembers your answers until you type a new one");
    await tab.locator("#us-region").fill("Ohio");
    expect(await kept()).toContain("Ohio");
    expect(await kept()).not.toContain("Zebulon");
  });
});

describe("remembering", () => {
  test("begins with the tick, lasts over a reload and ends when told to forget", async () => {
    await fillIn(HOSTILE);
    expect(await stored()).toEqual([]);
    await part("remember").check();
    expect((await stored()).map(([key]) => key)).toEqual([KEY]);
    await tab.locator("#us-community").fill("Later");
    await tab.reload();
    await expectPapersOf({ ...HOSTILE, "us-community": "Later" });
    expect(await part("remember").isChecked()).toBe(true);
    await part("forget").click();
    expect(await stored()).toEqual([]);
    expect(await part("status").textContent()).toContain("Forgotten");
    expect(await part("remember").isChecked()).toBe(false);
    expect(await part("forget").isVisible()).toBe(false);
    await tab.reload();
    await expectPapersOf(EMPTY);
  });

  test("ends when the tick is taken away", async () => {
    await part("remember").check();
    await part("remember").uncheck();
    expect(await stored()).toEqual([]);
    expect(await part("status").textContent()).toContain("Forgotten");
  });

  test.each(["{broken", "[1,2]", "null", `{"kind":7,"us-community":{"a":1},"direction":"up"}`])(
    "is not upset by %j under its key",
    async (text) => {
      const errors: string[] = [];
      tab.on("pageerror", ({ message }) => errors.push(message));
      await tab.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, text] as const);
      await tab.reload();
      await expectPapersOf(EMPTY);
      await tab.locator("#us-community").fill("Alpha");
      await expectPapersOf({ ...EMPTY, "us-community": "Alpha" });
      await part("forget").click();
      expect(await stored()).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  test("says so where the browser keeps nothing", async () => {
    await tab.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("no", "SecurityError");
        },
      }),
    );
    await tab.reload();
    await part("remember").click();
    expect(await part("remember").isChecked()).toBe(false);
    expect(await part("status").textContent()).toContain("keeps nothing");
    await tab.locator("#us-community").fill("Alpha");
    await expectPapersOf({ ...EMPTY, "us-community": "Alpha" });
  });
});

describe("each paper", () => {
  const saved = async (id: string, button: string): Promise<Download> => {
    const [download] = await Promise.all([
      tab.waitForEvent("download"),
      tab.locator(`#${id} [data-part="${button}"]`).click(),
    ]);
    return download;
  };

  test("is saved as text and as a document that says the same and runs nothing", async () => {
    const entries: Entries = { ...HOSTILE, columns: "yes" };
    await fillIn(entries);
    const answers = toAnswers(entries);
    for (const { id, write } of ALL) {
      const text = await saved(id, "save-text");
      expect(text.suggestedFilename()).toBe(`${id}-example.txt`);
      expect(readFileSync(await text.path(), "utf8")).toBe(`\uFEFF${paperText(write(answers))}`);
      const file = await saved(id, "save-html");
      expect(file.suggestedFilename()).toBe(`${id}-example.html`);
      const html = readFileSync(await file.path(), "utf8");
      expect(html).toBe(paperFile(write(answers), answers, toHtml));

      const reader = await tab.context().newPage();
      await reader.setContent(html);
      expect(await reader.locator(FOREIGN.join(",")).count()).toBe(0);
      expect(await reader.title()).toContain(MARK.toLowerCase());
      expect(await reader.locator(".beside > tbody > tr").count()).toBe(write(answers).blocks.length + 2);
      const words = bare((await reader.locator("body").textContent()) ?? "");
      expect(words).toBe(
        bare(paperText(write(answers))).replace(bare(MARK), () =>
          bare(`${MARK}: ${write(answers).title}Englishالعربية`),
        ),
      );
      await reader.close();
    }
    expect(asked.filter((url) => !url.startsWith("blob:"))).toEqual([]);
  });

  test("is copied as text, or selected where the browser refuses", async () => {
    await tab.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const button = tab.locator("#proclamation [data-part=copy]");
    const status = tab.locator("#proclamation [role=status]");
    await button.click();
    await expect.poll(() => status.textContent()).toBe("Copied as text.");
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(
      paperText(PAPERS.proclamation(toAnswers(EMPTY))),
    );
    await tab.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await button.click();
    await expect.poll(() => status.textContent()).toContain("Ctrl+C");
    expect(await tab.evaluate(() => String(getSelection()))).toContain("Proclamation");
  });

  test("is printed alone, and after that all are again", async () => {
    await tab.evaluate(() => Object.assign(window, { print: () => undefined }));
    await tab.locator("#us-community").fill("Zebulon");
    await tab.locator("#proclamation [data-part=print]").click();
    const visible = () =>
      tab
        .locator(".paper")
        .evaluateAll((all) => all.flatMap((paper) => (paper.checkVisibility() ? paper.id : [])));
    await tab.emulateMedia({ media: "print" });
    expect(await visible()).toEqual(["proclamation"]);
    const pdf = (await tab.pdf({ format: "Letter" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await tab.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await visible()).toEqual(ALL.map(({ id }) => id));
  });

  test.each(["Letter", "A4"])("has its mark and two columns on %s", async (format) => {
    await tab.locator("#second-language").fill("Español");
    await tab.check("[name=columns]");
    await tab.emulateMedia({ media: "print" });
    const width = format === "A4" ? 673 : 695;
    await tab.setViewportSize({ width, height: 900 });
    for (const { id, write } of ALL) {
      const sheet = tab.locator(`#${id} .sheet`);
      expect(await sheet.locator(".mark").innerText()).toBe(`${MARK}: ${write(toAnswers(EMPTY)).title}`);
      const rows = await sheet
        .locator(".beside > tbody > tr")
        .evaluateAll((rows) =>
          rows.map((row) =>
            Array.from(row.children, (cell) => Math.round(cell.getBoundingClientRect().width)),
          ),
        );
      for (const [left = 0, right = 0] of rows) expect(Math.abs(left - right)).toBeLessThan(3);
      expect(await sheet.locator(".beside > thead [scope=col]").allInnerTexts()).toEqual([
        "English",
        "Español",
      ]);
    }
    // The plan takes two pages, and nothing but the signatures of two papers may need a second.
    const pages = (await tab.pdf({ format })).toString("latin1").match(/\/Type\s*\/Page\b/g);
    expect(pages?.length).toBeLessThanOrEqual(8);
    for (const furniture of [
      "header",
      ".intro",
      ".answers",
      ".head",
      "footer",
      "#grounds",
      "#sources",
      ".bar",
    ])
      expect(await tab.locator(furniture).first().isVisible(), furniture).toBe(false);
  });
});

test("everything can be reached and done with the keyboard alone on a small screen", async () => {
  await tab.setViewportSize({ width: 390, height: 844 });
  await tab.locator("#us-community").focus();
  const steps: (readonly [question: Question, keys: string])[] = [
    ["us-community", "Zebulon"],
    ["us-region", "Ohio"],
  ];
  for (const [question, keys] of steps) {
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe(question);
    await tab.keyboard.type(keys);
    await tab.keyboard.press("Tab");
  }
  const reached = new Set<string>();
  for (let i = 0; i < 80; i++) {
    reached.add(
      await tab.evaluate(() => {
        const focused = document.activeElement;
        const name = focused?.getAttribute("name") ?? focused?.getAttribute("data-part") ?? "";
        return focused instanceof HTMLInputElement && focused.type === "radio" ? focused.name : name;
      }),
    );
    if (reached.has("remember")) break;
    if (await tab.evaluate(() => (document.activeElement as HTMLInputElement).name === "kind"))
      await tab.keyboard.press("ArrowDown");
    if (await tab.evaluate(() => (document.activeElement as HTMLInputElement).name === "gift")) {
      await tab.keyboard.press("ArrowDown");
      await tab.keyboard.press("ArrowDown");
    }
    await tab.keyboard.press("Tab");
  }
  const form = QUESTIONS.filter(
    // Own words are shown once money is no longer chosen.
    (question) => !["us-community", "us-region", "gift-words"].includes(question),
  );
  expect(form.filter((question) => !reached.has(question))).toEqual([]);
  expect(await tab.locator("#partnership-agreement .sheet").textContent()).toContain(
    "Friendship city agreement",
  );
  await tab.keyboard.press("Space");
  expect((await stored()).map(([key]) => key)).toEqual([KEY]);
  await tab.keyboard.press("Tab");
  await tab.keyboard.press("Enter");
  expect(await stored()).toEqual([]);
  expect(await tab.evaluate(() => document.activeElement?.getAttribute("data-part"))).toBe("remember");
});

test("without script all five papers stand there whole, the form does not, and a sentence says why", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(address);
  for (const { id, write } of ALL)
    expect(bare(await plain.locator(`#${id} .sheet`).innerText())).toBe(
      bare(paperText(write(toAnswers(EMPTY)))),
    );
  expect(await plain.locator("#us-community").isVisible()).toBe(false);
  expect(await plain.locator("main").innerText()).toContain("needs script");
  await context.close();
});
