import { only } from "./fill.ts";

/** Milliseconds for which each year is shown while it plays. */
const BEAT = 140;

/** A year was set; `settled` when the reader let go or the play ended. */
export type YearSet = (year: number | undefined, settled: boolean) => void;

/**
 * The year control: a slider, a button that plays, and one that shows all years again. A reader who wants less motion
 * gets a button that steps on by a decade instead.
 */
export class GrowthControl {
  readonly #slider: HTMLInputElement;
  readonly #shown: HTMLOutputElement;
  readonly #play: HTMLButtonElement;
  readonly #all: HTMLButtonElement;
  readonly #set: YearSet;
  readonly #calm = matchMedia("(prefers-reduced-motion: reduce)");
  #timer = 0;

  constructor(root: HTMLElement, set: YearSet) {
    this.#slider = only(root, "input", HTMLInputElement);
    this.#shown = only(root, "output", HTMLOutputElement);
    this.#play = only(root, ".play", HTMLButtonElement);
    this.#all = only(root, ".all", HTMLButtonElement);
    this.#set = set;
    this.#slider.addEventListener("input", () => this.#change(false));
    this.#slider.addEventListener("change", () => this.#change(true));
    this.#play.addEventListener("click", () => (this.#calm.matches ? this.#step() : this.#toggle()));
    this.#all.addEventListener("click", () => {
      this.show(undefined);
      this.#set(undefined, true);
    });
    this.#calm.addEventListener("change", () => this.#name());
    this.show(undefined);
  }

  /** Shows a year and what there was by then, or that all years are shown, without telling anyone. */
  show(year: number | undefined, count?: string): void {
    if (year === undefined) this.stop();
    this.#slider.value = String(year ?? this.#slider.max);
    this.#shown.textContent = year === undefined ? "all years" : [year, count].filter(Boolean).join(": ");
    this.#slider.setAttribute("aria-valuetext", this.#shown.textContent);
    this.#all.hidden = year === undefined;
    this.#name();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = 0;
    this.#name();
  }

  #change(settled: boolean) {
    this.stop();
    this.#tell(Number(this.#slider.value), settled);
  }

  #tell(year: number, settled: boolean) {
    this.show(year);
    this.#set(year, settled);
  }

  #toggle() {
    if (this.#timer) {
      this.stop();
      return this.#set(Number(this.#slider.value), true);
    }
    const { min, max, value } = this.#slider;
    // At its end, or with all years shown, the play begins anew.
    let year = this.#all.hidden || value === max ? Number(min) : Number(value);
    this.#timer = window.setInterval(() => {
      year = Math.min(year + 1, Number(max));
      const last = year === Number(max);
      if (last) this.stop();
      this.#tell(year, last);
    }, BEAT);
    this.#name();
    this.#tell(year, false);
  }

  #step() {
    const { min, max, value } = this.#slider;
    const from = this.#all.hidden || value === max ? Number(min) : Number(value);
    this.#tell(Math.min(Math.floor(from / 10) * 10 + 10, Number(max)), true);
  }

  #name() {
    this.#play.textContent = this.#calm.matches ? "Next decade" : this.#timer ? "Pause" : "Play";
  }
}
