import { BesideLink, noteLine, textOf } from "./beside-link.ts";

/** <source-note>: shows beside the numbers of sources what the list at the end of the page says of each. */
class SourceNote extends BesideLink {
  protected lines() {
    return [...this.querySelectorAll<HTMLAnchorElement>("a[href^='#source-']")].map((link) =>
      noteLine(`${textOf(link)}.`, textOf(document.getElementById(link.hash.slice(1)))),
    );
  }
}

customElements.define("source-note", SourceNote);
