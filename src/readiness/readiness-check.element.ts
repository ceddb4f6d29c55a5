import type { Answer } from "../atlas/take-part.ts";
import { only, partOf } from "../explorer/fill.ts";
import { readingNote, readReply, type Reply, writeReply } from "./answers.ts";
import { isAnswer, progress } from "./brief.ts";
import { communityName } from "./community-name.ts";
import { fillBrief } from "./fill-brief.ts";

/**
 * <readiness-check>: keeps the answers in the address, so that a reload or a shared link shows the same, and turns them into
 * a brief. Without it the questions with all their advice are there to read and to print.
 */
class ReadinessCheck extends HTMLElement {
  #questions: HTMLFieldSetElement[] = [];

  connectedCallback() {
    this.#questions = [...this.querySelectorAll("fieldset")];
    partOf(this, "result").hidden = false;
    this.#readAddress();
    this.#list.addEventListener("change", () => this.#keep());
    this.#name.addEventListener("input", () => this.#keep());
    this.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (button) this.#press(button);
    });
    addEventListener("popstate", () => this.#readAddress());
  }

  get #list() {
    return partOf(this, "questions");
  }

  get #name() {
    return only(this, "#community", HTMLInputElement);
  }

  get #ids(): string[] {
    return this.#questions.map(({ id }) => id);
  }

  #press(button: HTMLButtonElement) {
    const question = button.dataset["clear"] === undefined ? null : button.closest("fieldset");
    if (question) {
      this.#answer(question, undefined);
      this.#keep();
      only(question, "input").focus();
    }
    switch (button.dataset["part"]) {
      case "show":
        return this.#turn(true);
      case "back":
        return this.#turn(false);
      case "print":
        return print();
      case "reset":
        this.#show({ answers: new Map(), name: "", brief: false });
        this.#keep();
        only(this, "input").focus();
    }
  }

  /** Turns to the brief or back, so that the browser's own way back does the same. */
  #turn(brief: boolean) {
    history.pushState(null, "", this.#addressOf({ ...this.#reply, brief }));
    this.#readAddress();
    if (brief) only(this, "#brief-title").focus();
    else partOf(this, "show").focus();
  }

  #readAddress() {
    const { reply, ...left } = readReply(new URLSearchParams(location.search), this.#ids);
    this.#show(reply);
    partOf(this, "note").textContent = readingNote(left);
  }

  #show({ answers, name, brief }: Reply) {
    for (const question of this.#questions) this.#answer(question, answers.get(question.id));
    this.#name.value = name;
    this.dataset["view"] = brief ? "brief" : "questions";
    this.#list.hidden = brief;
    partOf(this, "brief").hidden = !brief;
    this.#tell();
  }

  #answer(question: HTMLFieldSetElement, answer: Answer | undefined) {
    for (const radio of question.querySelectorAll("input")) radio.checked = radio.value === answer;
  }

  get #reply(): Reply {
    const answers = this.#questions.flatMap((question) => {
      const said = question.querySelector<HTMLInputElement>("input:checked")?.value ?? "";
      return isAnswer(said) ? [[question.id, said] as const] : [];
    });
    return {
      answers: new Map(answers),
      name: communityName(this.#name.value),
      brief: this.dataset["view"] === "brief",
    };
  }

  #addressOf = (reply: Reply) => location.pathname + writeReply(reply, this.#ids);

  #keep() {
    history.replaceState(null, "", this.#addressOf(this.#reply));
    partOf(this, "note").textContent = "";
    this.#tell();
  }

  /** Shows what follows from the answers. */
  #tell() {
    const reply = this.#reply;
    // What was copied stood for the answers before.
    only(partOf(this, "share"), "[role=status]").textContent = "";
    for (const question of this.#questions)
      only(question, "[data-clear]").hidden = !reply.answers.has(question.id);
    partOf(this, "progress").textContent = progress(this.#ids, reply.answers);
    partOf(this, "share").hidden = reply.answers.size === 0;
    partOf(this, "address").textContent = location.origin + this.#addressOf(reply);
    if (reply.brief) fillBrief(partOf(this, "brief"), this.#questions, reply);
  }
}

customElements.define("readiness-check", ReadinessCheck);
