import { counted } from "../atlas/words.ts";
import { copyOf, only, partOf } from "../explorer/fill.ts";
import { SuggestionList } from "../explorer/suggestion-list.ts";
import { placeQuery, readQuery } from "./address.ts";
import { type Answer, askFor, suggestTowns } from "./ask.ts";
import { loadPrograms, loadStates, loadTowns } from "./load.ts";
import { readPeople } from "./people.ts";
import { answerSentence, noteOf } from "./show-answer.ts";
import { showChoices } from "./show-choices.ts";
import { fillResult } from "./show-result.ts";
import { readKey, type Town } from "./town.ts";
import type { State } from "./town-name.ts";

/** What opening a town does: a new entry for the back button, one instead of the last, or that while the focus stays. */
type Entry = "push" | "replace" | "stay";

/**
 * <like-us>: finds the town that somebody types and writes who is like it. The town stands in the address, so that a result can
 * be shared and the back button works. Nothing is fetched before the form is used.
 */
class LikeUs extends HTMLElement {
  readonly #select = only(this, "select", HTMLSelectElement);
  readonly #input = only(this, "#town", HTMLInputElement);
  readonly #people = only(this, "#people", HTMLInputElement);
  /** Holds what is said when files or addresses fail, as markup. */
  readonly #said = partOf(this, "said");
  readonly #title = document.title;
  readonly #heading = only(this, "h1").textContent;
  /** Towns of the last suggestions, to tell those of one name apart. */
  #suggested: readonly Town[] = [];
  #turn = 0;

  connectedCallback() {
    const list = new SuggestionList<Town>(this.#input, {
      label: "Towns",
      suggest: async (typed) => {
        const found = await suggestTowns(typed, this.#state, this.#states, loadTowns);
        const [first] = found ?? [];
        if (first) this.#suggested = await loadTowns(first.state);
        return found;
      },
      show: (town) => [town.name, noteOf(town, this.#suggested)],
      say: (count) =>
        count === 0 ? "No place with 1,000 people or more begins so." : counted(count, "place"),
      choose: (town) => void this.#open(town, "push"),
    });
    this.#select.addEventListener("change", () => this.#chooseState());
    this.#input.setAttribute("aria-describedby", "town-hint");
    // A number that was given is meant for the town that was named with it.
    this.#input.addEventListener("input", () => (this.#people.value = ""));
    only(this, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      list.close();
      void this.#ask("push");
    });
    this.addEventListener("click", (event) => this.#follow(event));
    addEventListener("popstate", () => void this.#readAddress());
    void this.#readAddress();
  }

  /** A state alone fetches its towns; after a name it answers what was asked. The focus stays, as arrow keys pass many states. */
  #chooseState() {
    const chosen = this.#state;
    if (!chosen) return;
    if (this.#input.value.trim() && !this.classList.contains("found")) void this.#ask("stay");
    else void loadTowns(chosen).catch(() => undefined);
  }

  get #state(): string | undefined {
    return this.#select.value || undefined;
  }

  get #states(): State[] {
    const [, ...states] = this.#select.options;
    return states.map(({ value, text }) => ({ code: value, name: text }));
  }

  async #readAddress() {
    const turn = ++this.#turn;
    const { place, people, typed } = readQuery(new URLSearchParams(location.search));
    const read = readKey(place ?? "");
    this.#clear();
    if (place === undefined) {
      if (!typed) return;
      this.#input.value = typed;
      // An address says the same whatever was chosen before.
      this.#select.value = "";
      return this.#ask("replace");
    }
    try {
      const known = this.#states.some(({ code }) => code === read?.state);
      const towns = read && known ? await loadTowns(read.state) : [];
      const town = towns.find(({ key }) => key === read?.key);
      if (turn !== this.#turn) return;
      if (!town) return this.#say(this.#said.dataset["noAddress"]);
      await this.#show(town, people, turn);
      if (turn === this.#turn) this.#lead();
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  async #ask(how: Entry) {
    const turn = ++this.#turn;
    const typed = this.#input.value.trim();
    try {
      const answer = await askFor(typed, this.#state, this.#states, loadTowns, loadStates);
      if (turn !== this.#turn) return;
      if (answer.kind === "town") await this.#open(answer.town, how);
      else await this.#reply(answer, typed);
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  /** Shows a town that was asked for and, unless the visitor is still choosing, leads to it. */
  async #open(town: Town, how: Entry) {
    const turn = ++this.#turn;
    const given = readPeople(this.#people.value);
    if (!this.#people.reportValidity()) return;
    const address = new URL(location.href);
    address.search = placeQuery(town.key, given);
    if (how !== "push") history.replaceState(null, "", address);
    else if (address.href !== location.href) history.pushState(null, "", address);
    try {
      this.#clear();
      await this.#show(town, given, turn);
      if (turn === this.#turn && how !== "stay") this.#lead();
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  /** Brings the result into view, however long the page above it is, and the focus to its heading. */
  #lead() {
    const heading = partOf(this, "title");
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: "start" });
  }

  async #show(town: Town, people: number | undefined, turn: number) {
    this.#select.value = town.state;
    this.#input.value = town.name;
    this.#people.value = String(people ?? "");
    this.#say("Looking it up…");
    const programs = await loadPrograms();
    if (turn !== this.#turn) return;
    const result = copyOf(partOf(this, "result", HTMLTemplateElement));
    const title = fillResult(result, town, programs, people);
    partOf(this, "found").replaceChildren(result);
    this.classList.add("found");
    only(this, "h1").textContent = title;
    document.title = this.#title.replace(this.#heading, title);
    this.#say(`${town.name} is shown below.`);
  }

  /** Says why no town is shown, with towns to choose from where there are some. */
  async #reply(answer: Exclude<Answer, { kind: "town" }>, typed: string) {
    const states = this.#states;
    const stateName = states.find(({ code }) => "state" in answer && answer.state === code)?.name ?? "";
    this.#clear();
    this.#say(answerSentence(answer, typed, stateName));
    if (answer.kind === "no state") this.#select.focus();
    else this.#input.setAttribute("aria-invalid", "true");
    await showChoices(this, answer, typed, states, stateName, readPeople(this.#people.value));
    // The link that led here is gone.
    if (document.activeElement === document.body) this.#input.focus();
  }

  /** A choice is opened here; with a key held down it is the link that it looks like. */
  #follow(event: MouseEvent) {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="?"]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    void this.#readAddress();
  }

  #say = (text = "") => void (this.#said.textContent = text);

  #clear() {
    this.classList.remove("found");
    this.#input.removeAttribute("aria-invalid");
    this.#say();
    partOf(this, "choices").replaceChildren();
    partOf(this, "found").replaceChildren();
    partOf(this, "onward").hidden = true;
    only(this, "h1").textContent = this.#heading;
    document.title = this.#title;
  }

  #fail(error: unknown, turn: number) {
    reportError(error);
    if (turn === this.#turn) this.#say(this.#said.dataset["notLoaded"]);
  }
}

customElements.define("like-us", LikeUs);
