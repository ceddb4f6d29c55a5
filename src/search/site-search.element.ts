import type { Pagefind, PagefindResult } from "./pagefind.ts";

/** Results shown at a time. */
const PAGE = 20;
/** Milliseconds of rest in typing before a search begins. */
const REST = 150;

/**
 * <site-search>: fills the results below the form as one types. Query and kind stand in the address, so that a search
 * can be shared and the back button works. The index is fetched at the first search, not before.
 */
class SiteSearch extends HTMLElement {
  #form = this.#part("form", HTMLFormElement);
  #query = this.#part("input[type=search]", HTMLInputElement);
  #kinds = this.#part("fieldset", HTMLFieldSetElement);
  #status = this.#part("[role=status]", HTMLElement);
  #results = this.#part("ol", HTMLOListElement);
  #more = this.#part(".more", HTMLButtonElement);
  #found: PagefindResult[] = [];
  #latest = 0;
  #timer = 0;

  connectedCallback() {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#search();
    });
    this.#query.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#search(), REST);
    });
    this.#kinds.addEventListener("change", () => this.#search());
    this.#more.addEventListener("click", () => this.#showMore());
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
    for (const radio of this.#kinds.querySelectorAll("input")) radio.checked = radio.value === kind;
    if (this.#query.value) void this.#show();
    else {
      this.#clear();
      this.#query.focus();
    }
  }

  #search() {
    clearTimeout(this.#timer);
    const address = new URL(location.href);
    const kind = this.#kind();
    const query = this.#query.value.trim();
    address.search = "";
    if (query) address.searchParams.set("q", query);
    if (kind) address.searchParams.set("kind", kind);
    if (address.href !== location.href) history.replaceState(null, "", address);
    void this.#show();
  }

  #kind() {
    return this.#kinds.querySelector<HTMLInputElement>("input:checked")?.value ?? "";
  }

  async #show() {
    const query = this.#query.value.trim();
    const turn = ++this.#latest;
    if (!query) return this.#clear();
    this.#kinds.hidden = false;
    this.#status.textContent = "Searching…";
    try {
      const pagefind = await loadPagefind();
      const kind = this.#kind();
      const { results } = await pagefind.search(query, kind ? { filters: { kind } } : {});
      if (turn !== this.#latest) return;
      this.#found = results;
      this.#results.replaceChildren();
      await this.#showMore(turn);
      const where = kind ? ` in ${kind}` : "";
      this.#status.textContent =
        results.length === 0
          ? `Nothing found for “${query}”${where}. Try another spelling, or the lists below.`
          : `${results.length} ${results.length === 1 ? "result" : "results"} for “${query}”${where}`;
    } catch {
      if (turn === this.#latest) this.#status.textContent = "The search index could not be loaded. Please try again, or use the lists below.";
    }
  }

  async #showMore(turn = this.#latest) {
    const shown = this.#results.childElementCount;
    const next = await Promise.all(this.#found.slice(shown, shown + PAGE).map((result) => result.data()));
    if (turn !== this.#latest) return;
    for (const { url, meta, filters, excerpt } of next) {
      const link = Object.assign(document.createElement("a"), { href: url, textContent: meta["title"] ?? url });
      const kind = Object.assign(document.createElement("span"), { className: "kind", textContent: filters["kind"]?.[0] ?? "" });
      // Pagefind escapes the text of an excerpt and marks the words found.
      const text = Object.assign(document.createElement("p"), { innerHTML: excerpt });
      const entry = document.createElement("li");
      entry.append(link, kind, text);
      this.#results.append(entry);
      if (shown > 0 && this.#results.childElementCount === shown + 1) link.focus();
    }
    this.#more.hidden = this.#results.childElementCount >= this.#found.length;
  }

  #clear() {
    this.#found = [];
    this.#results.replaceChildren();
    this.#status.textContent = "";
    this.#more.hidden = true;
    this.#kinds.hidden = true;
  }
}

let pagefind: Promise<Pagefind> | undefined;

function loadPagefind(): Promise<Pagefind> {
  // The index is written after the build, so the bundler must not look for it.
  const address = "/pagefind/pagefind.js";
  pagefind ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
  pagefind.catch(() => (pagefind = undefined));
  return pagefind;
}

customElements.define("site-search", SiteSearch);
