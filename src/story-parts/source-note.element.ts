/** <source-note>: its note shows by CSS; the key Escape puts it away until it is pointed at or reached again. */
class SourceNote extends HTMLElement {
  connectedCallback() {
    const show = () => this.removeAttribute("data-away");
    this.addEventListener("mouseleave", show);
    this.addEventListener("focusout", show);
  }
}

customElements.define("source-note", SourceNote);

document.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  for (const note of document.querySelectorAll("source-note:is(:hover, :focus-within)")) {
    note.setAttribute("data-away", "");
  }
});
