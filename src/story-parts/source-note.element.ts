/**
 * <source-note>: while the number of a source is pointed at or has the focus, shows what the list at the end of the page
 * says of it. Escape puts the note away (WCAG 1.4.13). A finger cannot point: its first tap shows the note, the second
 * follows the link.
 */
class SourceNote extends HTMLElement {
  #note: HTMLElement | undefined;
  /** Whether the note was there before a tap, which itself brings the pointer and the focus. */
  #wasShown = false;

  connectedCallback() {
    this.addEventListener("mouseenter", () => this.#show());
    this.addEventListener("focusin", () => this.#show());
    // What is still pointed at, or still has the focus, keeps its note.
    this.addEventListener("mouseleave", () => this.matches(":focus-within") || this.#hide());
    this.addEventListener("focusout", () => this.matches(":hover") || this.#hide());
    this.addEventListener("pointerdown", () => (this.#wasShown = this.#note !== undefined));
    this.addEventListener("click", (event) => this.#onTap(event));
  }

  #onTap(event: MouseEvent) {
    if (!(event instanceof PointerEvent) || event.pointerType !== "touch") return;
    if (this.#wasShown) {
      this.#hide();
    } else {
      event.preventDefault();
      this.#show();
    }
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
      const number = document.createElement("b");
      number.textContent = `${link.textContent.trim()}.`;
      line.append(number, ` ${source?.textContent.replaceAll(/\s+/g, " ").trim() ?? ""}`);
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
