/** <search-key>: wraps the link to search and opens it with the key "/", except while somebody is typing. */
class SearchKey extends HTMLElement {
  connectedCallback() {
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      const field = document.querySelector<HTMLInputElement>("input[type=search]");
      if (field) field.focus();
      else this.querySelector("a")?.click();
    });
  }
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

customElements.define("search-key", SearchKey);
