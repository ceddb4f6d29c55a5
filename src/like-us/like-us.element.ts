import { stateHref } from "../atlas/addresses.ts";
import { copyOf, only, partOf } from "../explorer/fill.ts";
import { SuggestionList } from "../explorer/suggestion-list.ts";
import { type Answer, askFor, suggestTowns } from "./ask.ts";
import { loadPrograms, loadTowns } from "./load.ts";
import { answerSentence, linkTo, noteOf } from "./show-answer.ts";
import { fillResult } from "./show-result.ts";
import { readKey, type Town } from "./town.ts";
import type { State } from "./town-name.ts";

const NOT_LOADED =
  "The list of places could not be loaded. Please try again; the lists below work without it.";
const NO_SUCH_ADDRESS =
  "No place belongs to this address; the link may be cut off. Type the name of the town instead.";

/**
 * <like-us>: finds the town that somebody types and writes who is like it. The town stands in the address, so that a result can
 * be shared and the back button works. Nothing is fetched before the form is used.
 */
class LikeUs extends HTMLElement {
  readonly #select = only(this, "select", HTMLSelectElement);
  readonly #input = only(this, "input", HTMLInputElement);
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
        count === 0
          ? "No place with 1,000 people or more begins so."
          : `${count} ${count === 1 ? "place" : "places"}`,
      choose: (town) => void this.#open(town),
    });
    this.#select.addEventListener(
      "change",
      () => this.#state && void loadTowns(this.#state).catch(() => undefined),
    );
    this.#input.setAttribute("aria-describedby", "town-hint");
    only(this, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      list.close();
      void this.#ask();
    });
    this.addEventListener("click", (event) => this.#follow(event));
    addEventListener("popstate", () => void this.#readAddress());
    void this.#readAddress();
  }

  get #state(): string | undefined {
    return this.#select.value || undefined;
  }

  get #states(): State[] {
    return Array.from(this.#select.options, ({ value, text }) => ({ code: value, name: text })).filter(
      ({ code }) => code,
    );
  }

  async #readAddress() {
    const turn = ++this.#turn;
    const wanted = new URLSearchParams(location.search).get("place");
    const read = readKey(wanted ?? "");
    this.#clear();
    if (wanted === null) return;
    try {
      const known = this.#states.some(({ code }) => code === read?.state);
      const towns = read && known ? await loadTowns(read.state) : [];
      const town = towns.find(({ key }) => key === read?.key);
      if (turn !== this.#turn) return;
      if (town) await this.#show(town, turn);
      else this.#say(NO_SUCH_ADDRESS);
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  async #ask() {
    const turn = ++this.#turn;
    const typed = this.#input.value.trim();
    try {
      const answer = await askFor(typed, this.#state, this.#states, loadTowns);
      if (turn !== this.#turn) return;
      if (answer.kind === "town") await this.#open(answer.town);
      else await this.#reply(answer, typed);
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  /** Shows a town that was asked for, with an entry of its own for the back button, and leads to it. */
  async #open(town: Town) {
    const turn = ++this.#turn;
    const address = new URL(location.href);
    address.search = `?place=${town.key}`;
    if (address.href !== location.href) history.pushState(null, "", address);
    try {
      this.#clear();
      await this.#show(town, turn);
      if (turn === this.#turn) partOf(this, "title").focus();
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  async #show(town: Town, turn: number) {
    this.#select.value = town.state;
    this.#input.value = town.name;
    this.#say("Looking it up…");
    const programs = await loadPrograms();
    if (turn !== this.#turn) return;
    const result = copyOf(partOf(this, "result", HTMLTemplateElement));
    const title = fillResult(result, town, programs);
    partOf(this, "found").replaceChildren(result);
    this.classList.add("found");
    only(this, "h1").textContent = title;
    document.title = this.#title.replace(this.#heading, title);
    this.#say(`${town.name} is shown below.`);
  }

  /** Says why no town is shown, with towns to choose from where there are some. */
  async #reply(answer: Exclude<Answer, { kind: "town" }>, typed: string) {
    this.#clear();
    const state = "state" in answer ? answer.state : "";
    const stateName = this.#states.find(({ code }) => code === state)?.name ?? "";
    this.#say(answerSentence(answer, typed, stateName));
    if (answer.kind === "no state") this.#select.focus();
    else this.#input.setAttribute("aria-invalid", "true");
    if (!("towns" in answer)) return;
    const towns = await loadTowns(state);
    partOf(this, "choices").replaceChildren(...answer.towns.map((town) => linkTo(town, towns)));
    const onward = partOf(this, "onward");
    onward.hidden = answer.kind !== "unknown";
    const link = partOf(onward, "state-list", HTMLAnchorElement);
    link.href = stateHref(state);
    link.textContent = `every community of ${stateName} with a partner`;
  }

  /** A choice is opened here; with a key held down it is the link that it looks like. */
  #follow(event: MouseEvent) {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="?place="]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    void this.#readAddress().then(() => this.querySelector<HTMLElement>("[data-part=title]")?.focus());
  }

  #say(text: string) {
    partOf(this, "said").textContent = text;
  }

  #clear() {
    this.classList.remove("found");
    this.#input.removeAttribute("aria-invalid");
    this.#say("");
    partOf(this, "choices").replaceChildren();
    partOf(this, "found").replaceChildren();
    partOf(this, "onward").hidden = true;
    only(this, "h1").textContent = this.#heading;
    document.title = this.#title;
  }

  #fail(error: unknown, turn: number) {
    reportError(error);
    if (turn === this.#turn) this.#say(NOT_LOADED);
  }
}

customElements.define("like-us", LikeUs);
