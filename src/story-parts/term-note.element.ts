import { BesideLink, noteLine, textOf } from "./beside-link.ts";

/** <term-note>: shows beside a term what the words explained at the end of the page say of it. */
class TermNote extends BesideLink {
  protected lines() {
    const word = document.getElementById(this.querySelector("a")?.hash.slice(1) ?? "");
    return [noteLine(`${textOf(word?.querySelector("dt"))}.`, textOf(word?.querySelector("[data-says]")))];
  }
}

customElements.define("term-note", TermNote);
