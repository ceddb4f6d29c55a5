/** <copy-text>: shows its button where the browser can copy, and copies its paragraph or its block of text when the button is pressed. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const [button, text, status] = [
      this.querySelector("button"),
      this.querySelector("pre") ?? this.querySelector("p"),
      this.querySelector("[role=status]"),
    ];
    // Browsers offer the clipboard to secure pages only.
    if (!button || !text || !status || !("clipboard" in navigator)) return;
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text.textContent);
        status.textContent = "Copied.";
      } catch {
        // The reader or the browser said no: the text is selected, ready for the usual keys.
        getSelection()?.selectAllChildren(text);
        status.textContent = "Press Ctrl+C or Command+C to copy.";
      }
    });
  }
}

customElements.define("copy-text", CopyText);
