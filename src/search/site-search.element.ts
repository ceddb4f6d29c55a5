import { ROOT } from "../base/root.ts";
import { isNamed, matches } from "./match.ts";
import type { Found, Pagefind, PagefindResult } from "./pagefind.ts";

/** Results shown at a time. */
const PAGE = 20;
/** How much a word counts as the name of a place, as another spelling of it, and in a title, which also says where it lies. */
const NAMES_FIRST = { name: 30, alias: 20, title: 5 };
/** Milliseconds of rest in typing before a search begins. */
const REST = 150;

/**
 * <site-search>: fills the results below the form as one types. Query and filters stand in the address, so that a search
 * can be shared and the back button works. The index is fetched at the first search, not before.
 */
class SiteSearch extends HTMLElement {
  #form = this.#part("form", HTMLFormElement);
  #query = this.#part("input[type=search]", HTMLInputElement);
  #filters = this.#part(".filters", HTMLElement);
  #status = this.#part("[role=status]", HTMLElement);
  #results = this.#part("ol", HTMLOListElement);
  #more = this.#part(".more", HTMLButtonElement);
  #nothing = this.#part(".nothing", HTMLElement);
  #like = this.#part(".nothing .like", HTMLAnchorElement);
  /** Results found and not yet shown. */
  #waiting: PagefindResult[] = [];
  #latest = 0;
  #timer = 0;

  connectedCallback() {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#search("push");
    });
    this.#query.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#search("replace"), REST);
    });
    this.#filters.addEventListener("change", ({ target }) => {
      // A place lies in an American state or in another country, so one choice takes back the other.
      if (target instanceof HTMLSelectElement && target.value)
        for (const select of this.#filters.querySelectorAll("select"))
          if (select !== target) select.value = "";
      this.#search("push");
    });
    this.#more.addEventListener("click", () => void this.#showMore());
    addEventListener("popstate", () => this.#readAddress());
    this.#readAddress();
  }

  #part<E extends HTMLElement>(selector: string, type: new () => E): E {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`<site-search> lacks ${selector}`);
    return found;
  }

  #readAddress() {
    const address = new URLSearchParams(location.search);
    this.#query.value = address.get("q") ?? "";
    const kind = address.get("kind") ?? "";
    for (const radio of this.#filters.querySelectorAll("input")) radio.checked = radio.value === kind;
    for (const select of this.#filters.querySelectorAll("select")) {
      const wanted = address.get(select.name) ?? "";
      select.value = Array.from(select.options).some(({ value }) => value === wanted) ? wanted : "";
    }
    if (!this.#query.value) this.#query.focus();
    void this.#show();
  }

  /** What is typed replaces the address; what is sent or filtered gets an entry of its own for the back button. */
  #search(entry: "push" | "replace") {
    clearTimeout(this.#timer);
    const address = new URL(location.href);
    const query = this.#query.value.trim();
    const filters = new URLSearchParams(this.#chosen());
    address.search = String(new URLSearchParams([...(query ? [["q", query]] : []), ...filters]));
    if (address.href !== location.href) history[`${entry}State`](null, "", address);
    void this.#show();
  }

  /** Returns the chosen filters by name; those that let everything through are left out. */
  #chosen(): Record<string, string> {
    const controls = this.#filters.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      "input:checked, select",
    );
    return Object.fromEntries(
      Array.from(controls, ({ name, value }) => [name, value] as const).filter(([, value]) => value),
    );
  }

  async #show() {
    const query = this.#query.value.trim();
    const filters = this.#chosen();
    const turn = ++this.#latest;
    this.#waiting = [];
    this.#more.hidden = true;
    this.#nothing.hidden = true;
    if (!query) return this.#clear();
    this.#filters.hidden = false;
    this.#status.textContent = "Searching…";
    await this.#guard(turn, async () => {
      const pagefind = await loadPagefind();
      const { results } = await pagefind.search(query, { filters });
      if (turn !== this.#latest) return;
      const [first] = await Promise.all(results.slice(0, 1).map((result) => result.data()));
      const known = first && matches(query, `${first.meta["title"]} ${first.meta["alias"]} ${first.content}`);
      if (turn !== this.#latest) return;
      const count = known ? results.length : 0;
      this.#results.replaceChildren();
      this.#waiting = known ? results : [];
      await this.#append(turn);
      if (turn !== this.#latest) return;
      this.#nothing.hidden = count > 0;
      this.#like.search = String(new URLSearchParams({ q: query }));
      const chosen = Object.values(filters);
      const where = chosen.length > 0 ? ` in ${chosen.join(", ")}` : "";
      this.#status.textContent =
        count === 0
          ? `Nothing found for “${query}”${where}.`
          : `${count} ${count === 1 ? "result" : "results"} for “${query}”${where}`;
    });
  }

  async #showMore() {
    const first = this.#results.childElementCount;
    await this.#guard(this.#latest, () => this.#append(this.#latest));
    this.#results.children[first]?.querySelector("a")?.focus();
  }

  /** Takes the next results off the list before it waits for them, so that a second click cannot take the same. */
  async #append(turn: number) {
    const next = await Promise.all(this.#waiting.splice(0, PAGE).map((result) => result.data()));
    if (turn !== this.#latest) return;
    const query = this.#query.value;
    /** Places of that name first, then those that are also called so; in the United States before those abroad. */
    const rank = ({ url, meta: { title = "", alias } }: Found) => {
      if (!isNamed(query, title, alias)) return 4;
      return (isNamed(query, title) ? 0 : 2) + (url.includes("places/us-") ? 0 : 1);
    };
    this.#results.append(...next.toSorted((a, b) => rank(a) - rank(b)).map(entryOf));
    this.#more.hidden = this.#waiting.length === 0;
  }

  async #guard(turn: number, work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      reportError(error);
      if (turn === this.#latest)
        this.#status.textContent =
          "The search index could not be loaded. Please try again, or use the lists below.";
    }
  }

  #clear() {
    this.#results.replaceChildren();
    this.#status.textContent = "";
    this.#filters.hidden = true;
  }
}

function entryOf({ url, meta, filters, excerpt }: Found): HTMLElement {
  const link = Object.assign(document.createElement("a"), { href: url, textContent: meta["title"] ?? url });
  const kind = Object.assign(document.createElement("span"), {
    className: "kind",
    textContent: filters["kind"]?.[0] ?? "",
  });
  // Pagefind escapes the text of an excerpt and marks the words found.
  const text = Object.assign(document.createElement("p"), { innerHTML: excerpt });
  const entry = document.createElement("li");
  entry.append(link, kind, text);
  return entry;
}

let pagefind: Promise<Pagefind> | undefined;

function loadPagefind(): Promise<Pagefind> {
  // The index is written after the build, so the bundler must not look for it.
  const address = `${ROOT}/pagefind/pagefind.js`;
  pagefind ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(async (loaded) => {
    await loaded.options({ ranking: { metaWeights: NAMES_FIRST } });
    return loaded;
  });
  pagefind.catch(() => (pagefind = undefined));
  return pagefind;
}

customElements.define("site-search", SiteSearch);
