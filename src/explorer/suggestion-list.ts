/** What a field suggests, and what becomes of a choice. */
export type Suggester<T> = {
  /** Name of the list, for those who hear it: "Places". */
  readonly label: string;
  /** Returns what somebody who typed this may mean; undefined if nothing can be said. */
  readonly suggest: (typed: string) => Promise<readonly T[] | undefined>;
  /** Returns what stands in the list: the name, and a note beside it. */
  readonly show: (entry: T) => readonly [name: string, note: string];
  /** Returns what is said of so many suggestions to those who do not see the list, and to everyone of none. */
  readonly say: (count: number) => string;
  readonly choose: (entry: T) => void;
};

/**
 * Makes the field of a form a combobox (ARIA Authoring Practices, "Combobox With List Autocomplete"). Its list and its
 * status are styled by styles/suggestion-list.css.
 */
export class SuggestionList<T> {
  readonly #input: HTMLInputElement;
  readonly #suggester: Suggester<T>;
  readonly #list = document.createElement("ul");
  readonly #said = document.createElement("p");
  #found: readonly T[] = [];
  #active = -1;
  #turn = 0;

  constructor(input: HTMLInputElement, suggester: Suggester<T>) {
    this.#input = input;
    this.#suggester = suggester;
    this.#list.id = `${input.id}-places`;
    this.#list.hidden = true;
    this.#list.role = "listbox";
    this.#list.ariaLabel = suggester.label;
    input.role = "combobox";
    input.ariaAutoComplete = "list";
    input.ariaExpanded = "false";
    input.setAttribute("aria-controls", this.#list.id);
    this.#said.role = "status";
    input.closest(".field")?.append(this.#list, this.#said);
    input.addEventListener("input", () => void this.#suggest());
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("blur", () => this.close());
    // Pressing the mouse would take the focus, and with it the list, before the click arrives.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", ({ target }) => {
      const option = target instanceof Element ? target.closest("li") : null;
      if (option) this.#choose([...this.#list.children].indexOf(option));
    });
    // Somebody may have begun to type before this script was there.
    if (document.activeElement === input && input.value) void this.#suggest();
  }

  /** Closes the list; an answer still on its way is not shown. */
  close() {
    this.#turn += 1;
    this.#said.textContent = "";
    this.#activate(-1);
    this.#open(false);
  }

  async #suggest() {
    const turn = ++this.#turn;
    const found = await this.#suggester.suggest(this.#input.value).catch(() => undefined);
    if (turn !== this.#turn) return;
    this.#found = found ?? [];
    this.#list.replaceChildren(...this.#found.map((entry, i) => this.#option(entry, i)));
    this.#activate(-1);
    this.#open(this.#found.length > 0);
    this.#said.textContent = found && this.#input.value.trim() ? this.#suggester.say(found.length) : "";
  }

  #option(entry: T, i: number): HTMLLIElement {
    const option = document.createElement("li");
    option.id = `${this.#list.id}-${i}`;
    option.role = "option";
    const [name, note] = this.#suggester.show(entry);
    option.append(name, Object.assign(document.createElement("small"), { textContent: ` ${note}` }));
    return option;
  }

  #key(event: KeyboardEvent) {
    const { length } = this.#found;
    const open = !this.#list.hidden;
    if (event.key === "Escape" && open) {
      event.stopPropagation();
      this.close();
    } else if (event.key === "ArrowDown" && length > 0) {
      if (open) this.#activate((this.#active + 1) % length);
      else void this.#suggest();
    } else if (event.key === "ArrowUp" && length > 0 && open) {
      this.#activate((this.#active <= 0 ? length : this.#active) - 1);
    } else if (event.key === "Enter" && open && this.#active >= 0) {
      this.#choose(this.#active);
    } else return;
    event.preventDefault();
  }

  #choose(i: number) {
    const entry = this.#found[i];
    if (entry === undefined) return;
    this.close();
    this.#suggester.choose(entry);
  }

  #activate(i: number) {
    this.#active = i;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.ariaSelected = String(at === i);
    }
    if (i < 0) this.#input.removeAttribute("aria-activedescendant");
    else this.#input.setAttribute("aria-activedescendant", `${this.#list.id}-${i}`);
    this.#list.children[i]?.scrollIntoView({ block: "nearest" });
  }

  #open(open: boolean) {
    this.#list.hidden = !open;
    this.#input.ariaExpanded = String(open);
  }
}
