import { type Answers, toAnswers } from "./answers.ts";
import type { Entries } from "./entries.ts";
import { readEntries, writeEntries } from "./form-entries.ts";
import { forget, recall, remember } from "./memory.ts";
import { paperFile } from "./paper-file.ts";
import { paperText } from "./paper-text.ts";
import { IN_PAGE, paperTree } from "./paper-tree.ts";
import { type PaperId, PAPERS } from "./papers.ts";
import { saveFile } from "./save-file.ts";
import { toElement } from "./tree.ts";

const storage = () => localStorage;

/** Some programs take a text for Latin-1 unless it begins with this sign. */
const BYTE_ORDER_MARK = "\uFEFF";

const IDS = Object.keys(PAPERS) as readonly PaperId[];

const NOT_KEPT = "This browser keeps nothing here, perhaps because the window is private.";

const STILL_KEPT = " This browser remembers your answers until you type a new one.";

/**
 * <paper-form>: writes the papers anew with every change of the form, and prints, copies and saves them. Nothing is sent.
 * Answers are kept in the browser only for those who tick the box.
 */
class PaperForm extends HTMLElement {
  #form!: HTMLElement;
  #remember!: HTMLInputElement;
  #forget!: HTMLElement;
  #undo!: HTMLElement;
  #answers!: Answers;
  /** What the form held before all was cleared. */
  #cleared!: Entries;

  connectedCallback() {
    this.#form = found(this, "[data-part=form]");
    this.#remember = found(this, "[data-part=remember]") as HTMLInputElement;
    this.#forget = found(this, "[data-part=forget]");
    this.#undo = found(this, "[data-part=undo]");
    this.#form.addEventListener("input", ({ target }) => this.#typed(target as Element));
    this.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (button) void this.#press(button);
    });
    addEventListener("afterprint", () => this.#printing());
    this.#recall();
    this.#show();
    // A browser that leads back to this page ticks boxes again after this script has run, and tells nobody.
    addEventListener("pageshow", () => this.#show());
  }

  /** Fills the form with what the browser remembers; a form that it has filled itself stays as it is. */
  #recall() {
    // A browser that fills in forms after a reload must not tick this box by itself.
    this.#remember.autocomplete = "off";
    const memory = recall(storage, readEntries(this.#form, true));
    this.#remember.checked = memory.kind === "found";
    this.#forget.hidden = memory.kind === "empty" || memory.kind === "refused";
    if (memory.kind === "found") {
      writeEntries(this.#form, memory.entries);
      this.#say("The form holds what this browser remembered.");
    } else if (memory.kind === "unreadable")
      this.#say("What this browser remembered cannot be read. You can let it be forgotten.");
  }

  #typed(control: Element) {
    if (control === this.#remember) {
      if (this.#remember.checked) this.#keep("Your answers are remembered in this browser, on this device.");
      else this.#drop();
      return;
    }
    this.#undo.hidden = true;
    this.#show();
    if (this.#remember.checked) this.#keep();
  }

  #show() {
    this.#answers = toAnswers(readEntries(this.#form));
    const { signing, firstExchange } = this.#answers;
    found(this, "[data-part=early]").hidden = !(signing && firstExchange && firstExchange < signing);
    for (const id of IDS)
      found(this, `#${id} .sheet`).replaceChildren(
        ...paperTree(PAPERS[id](this.#answers), this.#answers, IN_PAGE).map(toElement),
      );
  }

  #keep(message?: string) {
    const kept = remember(storage, readEntries(this.#form));
    this.#remember.checked = kept;
    this.#forget.hidden = !kept;
    if (!kept) this.#say(NOT_KEPT);
    else if (message) this.#say(message);
  }

  #drop() {
    const gone = forget(storage);
    this.#remember.checked = false;
    this.#forget.hidden = gone;
    this.#say(
      gone
        ? "Forgotten: this browser keeps none of your answers."
        : "This browser does not let the page remove what it keeps.",
    );
  }

  async #press(button: HTMLButtonElement) {
    if (button === this.#forget) {
      this.#drop();
      this.#remember.focus();
    } else if (button === this.#undo) {
      this.#fill(this.#cleared, "Your answers are back.");
      this.#undo.hidden = true;
      found(this, "[data-part=clear]").focus();
    } else if (button.dataset["part"] === "clear") {
      this.#cleared = readEntries(this.#form);
      this.#fill(
        readEntries(this.#form, true),
        `The form is empty again.${this.#remember.checked ? STILL_KEPT : ""}`,
      );
      this.#undo.hidden = false;
    } else if (button.dataset["part"] === "print-all") print();
    else await this.#use(button);
  }

  #fill(entries: Entries, message: string) {
    writeEntries(this.#form, entries);
    this.#say(message);
    this.#show();
  }

  /** A button that stands with one of the papers. */
  async #use(button: HTMLButtonElement) {
    const section = button.closest("section");
    const id = IDS.find((id) => id === section?.id);
    if (!section || !id) return;
    const paper = PAPERS[id](this.#answers);
    const status = found(section, "[role=status]");
    switch (button.dataset["part"]) {
      case "print":
        this.#printing(id);
        print();
        break;
      case "copy":
        status.textContent = await copied(paperText(paper), found(section, ".sheet"));
        break;
      case "save-text":
        status.textContent = saveFile(`${id}-example.txt`, "text/plain", BYTE_ORDER_MARK + paperText(paper));
        break;
      case "save-html":
        status.textContent = saveFile(
          `${id}-example.html`,
          "text/html",
          paperFile(paper, this.#answers, (part) => toElement(part).outerHTML),
        );
    }
  }

  /** Leaves one paper to be printed, or all. */
  #printing(alone?: PaperId) {
    for (const id of IDS)
      found(this, `#${id}`).classList.toggle("left-out", alone !== undefined && alone !== id);
  }

  #say(message: string) {
    found(this, "[data-part=status]").textContent = message;
  }
}

/** Copies a text and says so; where the browser refuses, selects the paper for the usual keys. */
async function copied(text: string, sheet: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied as text.";
  } catch {
    getSelection()?.selectAllChildren(sheet);
    return "Press Ctrl+C or Command+C to copy.";
  }
}

/** Returns what the markup holds for sure. */
function found(root: Element, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`<paper-form> lacks ${selector}`);
  return element;
}

customElements.define("paper-form", PaperForm);
