import { only, partOf } from "../explorer/fill.ts";
import { meets, type Offer, QUESTIONS, readWish, shown, type Wish, writeWish } from "./wish.ts";

/**
 * <activity-filter>: shows the activities that meet the choices made above them, and keeps the choice in the address. Without it
 * all activities are listed, each with its ages and interests.
 */
class ActivityFilter extends HTMLElement {
  connectedCallback() {
    this.#choices.hidden = false;
    this.#readAddress();
    this.#choices.addEventListener("change", () => this.#keep());
    partOf(this, "all").addEventListener("click", () => {
      this.#showAll();
      only(this.#choices, "select").focus();
    });
    addEventListener("popstate", () => this.#readAddress());
    addEventListener("hashchange", () => this.#unhideTarget());
  }

  #showAll() {
    for (const question of QUESTIONS) this.#select(question).value = "";
    this.#keep();
  }

  /** Whoever follows a link to a part that the choice hides wants to see it. */
  #unhideTarget() {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !this.contains(target) || target.checkVisibility()) return;
    this.#showAll();
    target.scrollIntoView();
  }

  get #choices() {
    return partOf(this, "choices");
  }

  #select = (question: string) => only(this.#choices, `[name="${question}"]`, HTMLSelectElement);

  #readAddress() {
    const wish = readWish(new URLSearchParams(location.search));
    for (const question of QUESTIONS) this.#select(question).value = wish[question] ?? "";
    this.#show(wish);
  }

  #keep() {
    const chosen = QUESTIONS.map((question) => [question, this.#select(question).value] as const);
    const wish = Object.fromEntries(chosen.filter(([, word]) => word !== ""));
    history.replaceState(null, "", location.pathname + writeWish(wish));
    this.#show(wish);
  }

  #show(wish: Wish) {
    const activities = [...this.querySelectorAll<HTMLElement>("[data-who]")];
    for (const activity of activities) activity.hidden = !meets(offerOf(activity), wish);
    const left = activities.filter(({ hidden }) => !hidden);
    for (const group of this.querySelectorAll("section"))
      group.hidden = !left.some((activity) => group.contains(activity));
    partOf(this, "count").textContent = shown(left.length, activities.length);
    partOf(this, "none").hidden = left.length > 0;
    partOf(this, "all").hidden = left.length === activities.length;
  }
}

function offerOf({ dataset: { who = "", age = "", interest = "" } }: HTMLElement): Offer {
  return { who: [who], age: age.split(" "), interest: interest.split(" ") };
}

customElements.define("activity-filter", ActivityFilter);
