/**
 * <theme-switch>: a button that turns from light to dark and back, and remembers the choice on this device.
 * Without script there is no button and the system's setting holds. `early.js` applies the choice before first paint.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    if (!button) return;
    button.hidden = false;
    button.addEventListener("click", () => {
      const { dataset } = document.documentElement;
      const dark = dataset["theme"]
        ? dataset["theme"] === "dark"
        : matchMedia("(prefers-color-scheme: dark)").matches;
      dataset["theme"] = dark ? "light" : "dark";
      try {
        localStorage.setItem("theme", dataset["theme"]);
      } catch {
        // Storage is off: the choice holds for this page only.
      }
    });
  }
}

customElements.define("theme-switch", ThemeSwitch);
