/**
 * While one of its links is pointed at or has the focus, shows beside it what the link leads to at the end of the page.
 * Escape puts the note away (WCAG 1.4.13). A finger cannot point: its first tap shows the note, the second follows the
 * link.
 */
export abstract class BesideLink extends HTMLElement {
  #note: HTMLElement | undefined;
  /** Whether the note was there before a tap, which itself brings the pointer and the focus. */
  #wasShown = false;

  /** Returns what the note says, a line for each part. */
  protected abstract lines(): readonly HTMLElement[];

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
    // The same stands at the end of the page; one who hears the page need not hear it twice.
    this.#note.ariaHidden = "true";
    this.#note.append(...this.lines());
    this.append(this.#note);
    this.#uncover(this.#note);
    document.addEventListener("keydown", this.#onKey);
  }

  /** In a small window the note lies at its foot: what has the focus must not lie under it (WCAG 2.4.11). */
  #uncover(note: HTMLElement) {
    if (getComputedStyle(note).position !== "fixed") return;
    const covered = this.getBoundingClientRect().bottom - note.getBoundingClientRect().top;
    if (covered > 0) scrollBy({ top: covered + 8 });
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

/** Returns a line of a note: its first words stand out. */
export function noteLine(first: string, rest: string): HTMLElement {
  const line = document.createElement("span");
  const begins = document.createElement("b");
  begins.textContent = first;
  line.append(begins, ` ${rest}`);
  return line;
}

/** Returns the text of an element in one line, "" if there is none. */
export const textOf = (element: Element | null | undefined): string =>
  element?.textContent.replaceAll(/\s+/g, " ").trim() ?? "";
