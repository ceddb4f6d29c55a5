import { only } from "../explorer/fill.ts";
import { readPeople } from "./people.ts";
import type { Town } from "./town.ts";
import type { State } from "./town-name.ts";

/** The form of the page: state, name and, if the visitor knows better, the number of people. */
export class TownForm {
  readonly state: HTMLSelectElement;
  readonly name: HTMLInputElement;
  readonly people: HTMLInputElement;

  constructor(page: HTMLElement) {
    this.state = only(page, "select", HTMLSelectElement);
    this.name = only(page, "#town", HTMLInputElement);
    this.people = only(page, "#people", HTMLInputElement);
    this.name.setAttribute("aria-describedby", "town-hint");
  }

  get chosen(): string | undefined {
    return this.state.value || undefined;
  }

  get states(): State[] {
    return Array.from(this.state.options, ({ value, text }) => ({ code: value, name: text })).filter(
      ({ code }) => code,
    );
  }

  get typed(): string {
    return this.name.value.trim();
  }

  /** Whole number of people; undefined for none and for what is no number. */
  get given(): number | undefined {
    return readPeople(this.people.value);
  }

  /** Whether something stands in the field of people that is no number. */
  get wrong(): boolean {
    return this.given === undefined && this.people.value.trim() !== "";
  }

  fill({ state, name }: Town, people: number | undefined): void {
    this.state.value = state;
    this.name.value = name;
    this.people.value = people === undefined ? "" : String(people);
  }

  /** Marks the one field that needs another word, or none. */
  mark(field?: HTMLInputElement): void {
    for (const one of [this.name, this.people])
      if (one === field) one.setAttribute("aria-invalid", "true");
      else one.removeAttribute("aria-invalid");
  }
}
