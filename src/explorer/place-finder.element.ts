import { placeHref } from "../atlas/addresses.ts";
import { placeNamed, suggestPlaces } from "./find-places.ts";
import type { MapPlace } from "./map-atlas.ts";

/** Suggestions shown at a time. */
const SHOWN = 8;

/** A place was chosen from the suggestions. */
export type PlaceChosen = CustomEvent<string>;

/**
 * <place-finder>: makes the field of a search form a combobox over all places (ARIA Authoring Practices, "Combobox With
 * List Autocomplete"). Fires `place-chosen` with the id; where no one
 * takes it, the place's page opens. The form still searches the whole site for anything else.
 * The names are fetched when the field is first used.
 */
class PlaceFinder extends HTMLElement {
  #form!: HTMLFormElement;
  #input!: HTMLInputElement;
  #list = document.createElement("ul");
  /** Tells those who do not see the list how long it is, and everyone that nothing is called so. */
  #said = document.createElement("p");
  #found: MapPlace[] = [];
  #active = -1;
  #turn = 0;

  connectedCallback() {
    const [form, input] = [this.querySelector("form"), this.querySelector("input")];
    if (!form || !input) throw new Error("<place-finder> lacks its form");
    [this.#form, this.#input] = [form, input];
    this.#list.id = `${input.id}-places`;
    this.#list.hidden = true;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", "Places");
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.#list.id,
    })) {
      input.setAttribute(name, value);
    }
    this.#said.setAttribute("role", "status");
    input.closest(".field")?.append(this.#list, this.#said);
    input.addEventListener("focus", () => void suggestPlaces("", 0).catch(() => undefined));
    input.addEventListener("input", () => void this.#suggest());
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("blur", () => this.#close());
    form.addEventListener("submit", (event) => void this.#submit(event));
    // Somebody may have begun to type before this script was there.
    if (document.activeElement === input && input.value) void this.#suggest();
    // Pressing the mouse would take the focus, and with it the list, before the click arrives.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", ({ target }) => {
      const option = target instanceof Element ? target.closest("li") : null;
      if (option) this.#choose([...this.#list.children].indexOf(option));
    });
  }

  async #suggest() {
    const turn = ++this.#turn;
    const found = await suggestPlaces(this.#input.value, SHOWN).catch(() => undefined);
    // Without the names the form is the plain search that it is without script.
    if (!found || turn !== this.#turn) return;
    this.#found = found;
    this.#list.replaceChildren(...this.#found.map((place, i) => this.#option(place, i)));
    this.#activate(-1);
    this.#open(this.#found.length > 0);
    const { length } = this.#found;
    this.#said.textContent = !this.#input.value.trim()
      ? ""
      : length === 0
        ? "No place in the tables is called so. Enter searches the whole site."
        : `${length} ${length === 1 ? "place" : "places"}`;
  }

  #option(place: MapPlace, i: number): HTMLLIElement {
    const option = document.createElement("li");
    option.id = `${this.#list.id}-${i}`;
    option.setAttribute("role", "option");
    const { length } = place.pairs;
    const count = Object.assign(document.createElement("small"), {
      textContent: length === 1 ? " 1 partner" : ` ${length} partners`,
    });
    option.append(place.label, count);
    return option;
  }

  #key(event: KeyboardEvent) {
    const { length } = this.#found;
    const open = !this.#list.hidden;
    if (event.key === "Escape" && open) {
      event.stopPropagation();
      this.#close();
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

  /** "Find" with a town typed out chooses it; anything else is searched for. */
  async #submit(event: SubmitEvent) {
    const typed = this.#input.value.trim();
    if (!typed) return;
    event.preventDefault();
    const place = await placeNamed(typed).catch(() => undefined);
    if (place) return this.#tell(place);
    this.#form.submit();
  }

  #choose(i: number) {
    const place = this.#found[i];
    if (place) this.#tell(place);
  }

  #tell(place: MapPlace) {
    this.#input.value = place.label;
    this.#close();
    const told = { detail: place.id, bubbles: true, cancelable: true };
    if (this.dispatchEvent(new CustomEvent("place-chosen", told))) location.assign(placeHref(place));
  }

  #activate(i: number) {
    this.#active = i;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.setAttribute("aria-selected", String(at === i));
    }
    if (i < 0) this.#input.removeAttribute("aria-activedescendant");
    else this.#input.setAttribute("aria-activedescendant", `${this.#list.id}-${i}`);
    this.#list.children[i]?.scrollIntoView({ block: "nearest" });
  }

  #open(open: boolean) {
    this.#list.hidden = !open;
    this.#input.setAttribute("aria-expanded", String(open));
  }

  #close() {
    this.#turn += 1;
    this.#said.textContent = "";
    this.#activate(-1);
    this.#open(false);
  }
}

customElements.define("place-finder", PlaceFinder);
