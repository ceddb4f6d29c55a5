import { placeHref } from "../atlas/addresses.ts";
import { placeNamed, suggestPlaces } from "./find-places.ts";
import type { MapPlace } from "./map-atlas.ts";
import { SuggestionList } from "./suggestion-list.ts";

/** Suggestions shown at a time. */
const SHOWN = 8;

/** A place was chosen from the suggestions. */
export type PlaceChosen = CustomEvent<string>;

/**
 * <place-finder>: makes the field of a search form suggest all places. Fires `place-chosen` with the id; where no one takes
 * it, the place's page opens. The form still searches the whole site for anything else.
 * The names are fetched when the field is first used; without them the form is the plain search that it is without script.
 */
class PlaceFinder extends HTMLElement {
  #form!: HTMLFormElement;
  #input!: HTMLInputElement;
  #list!: SuggestionList<MapPlace>;

  connectedCallback() {
    const [form, input] = [this.querySelector("form"), this.querySelector("input")];
    if (!form || !input) throw new Error("<place-finder> lacks its form");
    [this.#form, this.#input] = [form, input];
    this.#list = new SuggestionList(input, {
      label: "Places",
      suggest: (typed) => suggestPlaces(typed, SHOWN),
      show: ({ label, pairs: { length } }) => [label, length === 1 ? "1 partner" : `${length} partners`],
      say: (count) =>
        count === 0
          ? "No place in the tables is called so. Enter searches the whole site."
          : `${count} ${count === 1 ? "place" : "places"}`,
      choose: (place) => this.#tell(place),
    });
    input.addEventListener("focus", () => void suggestPlaces("", 0).catch(() => undefined));
    form.addEventListener("submit", (event) => void this.#submit(event));
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

  #tell(place: MapPlace) {
    this.#input.value = place.label;
    this.#list.close();
    const told = { detail: place.id, bubbles: true, cancelable: true };
    if (this.dispatchEvent(new CustomEvent("place-chosen", told))) location.assign(placeHref(place));
  }
}

customElements.define("place-finder", PlaceFinder);
