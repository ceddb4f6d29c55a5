import type { Box } from "../map/labels.ts";
import { type Point, SHEET_HEIGHT, SHEET_WIDTH } from "../map/sheet.ts";
import { clampView, coverScale, type Size, type View, viewOfBox, zoomAbout } from "./view.ts";

/** Milliseconds without a gesture after which the drawing is made sharp. */
const REST = 140;
/** Milliseconds in which the sheet glides to where a button or a key sends it. */
const GLIDE = 180;
/** A press that moves less, in pixels, is a click. */
const STILL = 6;
/** What one press of an arrow key moves, as a share of the frame. */
const STEP = 0.2;

/** A reader clicked or tapped the sheet. */
export type SheetPick = CustomEvent<{ point: Point; unitsPerPixel: number }>;

/**
 * Lets a reader zoom and pan the sheet in its frame. While it moves, the drawing is only shifted and stretched, which
 * costs no painting; at rest it is drawn anew at its size. Fires `change` at rest and `pick` for a click.
 * Stroke widths, dots and letters divide by the custom property --zoom, so that they keep their size.
 * What moves is the element around the drawing: a transform on the drawing itself makes Chromium lay out its letters and
 * paint it at every step.
 */
export class SheetView extends EventTarget {
  readonly #frame: HTMLElement;
  readonly #sheet: SVGSVGElement;
  /** The element around the sheet, which is moved. */
  readonly #carrier: HTMLElement;
  readonly #calm = matchMedia("(prefers-reduced-motion: reduce)");
  #size: Size;
  #view: View;
  /** Scale at which the sheet is drawn; gestures stretch it from there. */
  #drawn = 0;
  #timer = 0;
  /** Pointers that are down, where they are now. */
  readonly #pointers = new Map<number, Point>();
  #pressed: Point | undefined;

  /** @throws Error if the sheet does not stand in an element of its own */
  constructor(frame: HTMLElement, sheet: SVGSVGElement) {
    super();
    const carrier = sheet.parentElement;
    if (!carrier || carrier === frame) throw new Error("The sheet needs an element of its own around it.");
    this.#frame = frame;
    this.#sheet = sheet;
    this.#carrier = carrier;
    frame.scrollTo(0, 0);
    frame.classList.add("live");
    this.#size = sizeOf(frame);
    this.#view = this.#home();
    this.#draw();
    frame.addEventListener("pointerdown", (event) => this.#press(event));
    frame.addEventListener("pointermove", (event) => this.#move(event));
    for (const end of ["pointerup", "pointercancel"] as const) {
      frame.addEventListener(end, (event) => this.#release(event));
    }
    frame.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    frame.addEventListener("keydown", (event) => this.#key(event));
    new ResizeObserver(() => this.#resize()).observe(frame);
  }

  /** Times closer than the sheet that just covers the frame. */
  get zoom(): number {
    return this.#view.scale / coverScale(this.#size);
  }

  get unitsPerPixel(): number {
    return 1 / this.#view.scale;
  }

  /** The part of the sheet that is in the frame, in units. */
  get box(): Box {
    const { middle, scale } = this.#view;
    const [halfX, halfY] = [this.#size.width / scale / 2, this.#size.height / scale / 2];
    return {
      left: middle[0] - halfX,
      right: middle[0] + halfX,
      top: middle[1] - halfY,
      bottom: middle[1] + halfY,
    };
  }

  /** Returns the point of the sheet under a point of the window, in units. */
  toSheet(clientX: number, clientY: number): Point {
    const { left, top } = this.#frame.getBoundingClientRect();
    const { middle, scale } = this.#view;
    return [
      middle[0] + (clientX - left - this.#frame.clientLeft - this.#size.width / 2) / scale,
      middle[1] + (clientY - top - this.#frame.clientTop - this.#size.height / 2) / scale,
    ];
  }

  zoomBy(factor: number, at: Point = this.#view.middle): void {
    this.#show(zoomAbout(this.#view, factor, at, this.#size), GLIDE);
  }

  /** Goes to a part of the sheet. The frame may just have got another size, of which its observer has not yet told. */
  showBox(box: Box): void {
    this.#size = sizeOf(this.#frame);
    this.#show(viewOfBox(box, this.#size), GLIDE);
  }

  reset(): void {
    this.#size = sizeOf(this.#frame);
    this.#show(this.#home(), GLIDE);
  }

  /** Moves by a share of the frame. */
  panBy(x: number, y: number): void {
    const { middle, scale } = this.#view;
    const next: Point = [
      middle[0] + (x * this.#size.width) / scale,
      middle[1] + (y * this.#size.height) / scale,
    ];
    this.#show(clampView({ scale, middle: next }, this.#size), GLIDE);
  }

  #home(): View {
    return clampView(
      { middle: [SHEET_WIDTH / 2, SHEET_HEIGHT / 2], scale: coverScale(this.#size) },
      this.#size,
    );
  }

  /** Moves to a view, at once or within some milliseconds, and draws it when no other has followed. */
  #show(view: View, glide = 0) {
    const time = this.#calm.matches ? 0 : glide;
    this.#view = view;
    this.#carrier.style.transition = time > 0 ? `transform ${time}ms ease-out` : "none";
    this.#place();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#draw(), Math.max(time, REST));
  }

  /** Draws the sheet at its scale; only here does the browser paint it anew. */
  #draw() {
    const { scale } = this.#view;
    this.#carrier.style.transition = "none";
    if (scale !== this.#drawn) {
      this.#drawn = scale;
      this.#sheet.style.width = `${SHEET_WIDTH * scale}px`;
      this.#sheet.style.height = `${SHEET_HEIGHT * scale}px`;
      this.#sheet.style.setProperty("--zoom", String(this.zoom));
      this.#sheet.style.setProperty("--unit", String(1 / scale));
    }
    this.#frame.classList.toggle("close", this.zoom > 1.01);
    this.#place();
    this.dispatchEvent(new Event("change"));
  }

  #place() {
    const { middle, scale } = this.#view;
    const x = this.#size.width / 2 - middle[0] * scale;
    const y = this.#size.height / 2 - middle[1] * scale;
    const stretch = scale / this.#drawn;
    this.#carrier.style.transform = `translate(${x}px, ${y}px)` + (stretch === 1 ? "" : ` scale(${stretch})`);
  }

  #resize() {
    const size = sizeOf(this.#frame);
    if (size.width === this.#size.width && size.height === this.#size.height) return;
    const zoom = this.zoom;
    this.#size = size;
    // Sharp only at rest: the panel beside the map, which made the frame narrower, is painted first.
    this.#show(clampView({ ...this.#view, scale: zoom * coverScale(size) }, size));
  }

  #press(event: PointerEvent) {
    if (event.button !== 0) return;
    const at: Point = [event.clientX, event.clientY];
    this.#pressed = this.#pointers.size === 0 ? at : undefined;
    this.#pointers.set(event.pointerId, at);
    // A finger's drag is the browser's to scroll the page with until the map is close; see touch-action.
    if (event.pointerType === "mouse") this.#frame.setPointerCapture(event.pointerId);
  }

  #move(event: PointerEvent) {
    const from = this.#pointers.get(event.pointerId);
    if (!from) return;
    const to: Point = [event.clientX, event.clientY];
    if (this.#pressed && distance(this.#pressed, to) < STILL) return;
    this.#pressed = undefined;
    this.#frame.classList.add("moving");
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    let view = this.#view;
    if (other) {
      const factor = distance(to, other) / Math.max(distance(from, other), 1);
      const center = this.toSheet((to[0] + other[0]) / 2, (to[1] + other[1]) / 2);
      view = zoomAbout(view, factor, center, this.#size);
    }
    // Of two fingers, each carries half of the way.
    const reach = view.scale * (other ? 2 : 1);
    const middle: Point = [
      view.middle[0] - (to[0] - from[0]) / reach,
      view.middle[1] - (to[1] - from[1]) / reach,
    ];
    this.#pointers.set(event.pointerId, to);
    this.#show(clampView({ ...view, middle }, this.#size));
  }

  #release(event: PointerEvent) {
    if (!this.#pointers.delete(event.pointerId)) return;
    if (this.#pointers.size === 0) this.#frame.classList.remove("moving");
    if (!this.#pressed || event.type !== "pointerup") return;
    this.#pressed = undefined;
    const point = this.toSheet(event.clientX, event.clientY);
    this.dispatchEvent(
      new CustomEvent("pick", { detail: { point, unitsPerPixel: this.unitsPerPixel } }) satisfies SheetPick,
    );
  }

  /** Without Ctrl or Cmd the wheel is the page's. */
  #wheel(event: WheelEvent) {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const factor = Math.exp(-event.deltaY * lines * 0.004);
    const at = this.toSheet(event.clientX, event.clientY);
    this.#show(zoomAbout(this.#view, factor, at, this.#size));
  }

  #key(event: KeyboardEvent) {
    if (event.target !== this.#frame || event.ctrlKey || event.metaKey || event.altKey) return;
    const act: Record<string, () => void> = {
      ArrowLeft: () => this.panBy(-STEP, 0),
      ArrowRight: () => this.panBy(STEP, 0),
      ArrowUp: () => this.panBy(0, -STEP),
      ArrowDown: () => this.panBy(0, STEP),
      "+": () => this.zoomBy(1.5),
      "=": () => this.zoomBy(1.5),
      "-": () => this.zoomBy(1 / 1.5),
      "0": () => this.reset(),
    };
    const before = this.#view;
    act[event.key]?.();
    // At the edge of the sheet an arrow key is the page's again.
    if (!isSame(before, this.#view)) event.preventDefault();
  }
}

const sizeOf = (frame: HTMLElement): Size => ({ width: frame.clientWidth, height: frame.clientHeight });

const isSame = (a: View, b: View) =>
  a.scale === b.scale && a.middle.every((value, axis) => Math.abs(value - (b.middle[axis] ?? 0)) < 1e-9);

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);
