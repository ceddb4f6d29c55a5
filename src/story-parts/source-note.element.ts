/**
 * <source-note>: while the number of a source is pointed at or has the focus, shows what the list at the end of the page
 * says of it. Escape puts the note away (WCAG 1.4.13).
 */
class SourceNote extends HTMLElement {
  #note: HTMLElement | undefined;

  connectedCallback() {
    this.addEventListener("mouseenter", () => this.#show());
    this.addEventListener("focusin", () => this.#show());
    this.addEventListener("mouseleave", () => this.#hide());
    this.addEventListener("focusout", () => this.#hide());
  }

  #show() {
    if (this.#note) return;
    this.#note = document.createElement("span");
    this.#note.className = "note no-print";
    // The link's name says it already; one who hears the page need not hear it twice.
    this.#note.ariaHidden = "true";
    for (const link of this.querySelectorAll<HTMLAnchorElement>("a[href^='#source-']")) {
      const source = document.getElementById(link.hash.slice(1));
      const line = document.createElement("span");
      line.textContent = `${link.textContent.trim()}  ${source?.textContent.replaceAll(/\s+/g, " ").trim() ?? ""}`;
      this.#note.append(line);
    }
    this.append(this.#note);
    document.addEventListener("keydown", this.#onKey);
  }

  #hide() {
    this.#note?.remove();
    this.#note = undefined;
    document.removeEventListener("keydown", this.#onKey);
  }

  readonly #onKey = ({ key }: KeyboardEvent) => {
    if (key === "Escape") this.#hide();
  };
}

customElements.define("source-note", SourceNote);
