import type { Browser, Page } from "playwright-core";

/** Tabs of a browser on one site, of which is known what they asked for in vain, or elsewhere, and what went wrong. */
export class WatchedTabs {
  readonly #browser: Browser;
  /** Address of the home page, with a slash at its end; known once the site is served. */
  readonly #home: () => string;
  readonly #tabs: Page[] = [];
  #faults: string[] = [];

  constructor(browser: Browser, home: () => string) {
    this.#browser = browser;
    this.#home = home;
  }

  /** Opens a page, named from the top of the site, in a tab with a memory of its own, and waits until it is whole. */
  async open(path: string): Promise<Page> {
    const context = await this.#browser.newContext({
      reducedMotion: "reduce",
      viewport: { width: 1280, height: 800 },
    });
    const tab = await context.newPage();
    this.#tabs.push(tab);
    tab.on("request", (request) => {
      if (!request.url().startsWith(this.#home()) && !/^(data|blob):/.test(request.url()))
        this.#faults.push(`outside: ${request.url()}`);
    });
    tab.on("response", (response) => {
      if (response.status() >= 400) this.#faults.push(`${response.status()} ${response.url()}`);
    });
    tab.on("pageerror", ({ message }) => this.#faults.push(message));
    tab.on("console", (message) => {
      if (message.type() === "error") this.#faults.push(message.text());
    });
    await tab.goto(this.#home() + path.slice(1), { waitUntil: "networkidle" });
    return tab;
  }

  /** Returns path and query of the page that a tab shows, from the top of the site; throws if it left the site. */
  shown(tab: Page): string {
    if (!tab.url().startsWith(this.#home())) throw new Error(`${tab.url()} is outside ${this.#home()}`);
    return tab.url().slice(this.#home().length - 1);
  }

  /** Returns what went wrong since it was asked last. */
  takeFaults(): string[] {
    const faults = this.#faults;
    this.#faults = [];
    return faults;
  }

  async close(): Promise<void> {
    await Promise.all(this.#tabs.splice(0).map((tab) => tab.context().close()));
  }
}
