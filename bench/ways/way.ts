import type { Page } from "playwright-core";
import type { Place } from "../../src/atlas/atlas.ts";

/** A page that shows the partnerships, and how to use it as a reader does. */
export type Way = {
  readonly name: string;
  /** Whether it stands in dist/ or in bench/dist/. */
  readonly site: boolean;
  readonly path: string;
  /** Selector of the frame in which the map can be dragged. */
  readonly frame: string;
  /** Selector of what tells of the chosen place. */
  readonly panel: string;
  /** Selector of the button that zooms in, and how many presses make the map about four times as large. */
  readonly zoomIn: string;
  readonly presses: number;
  /** Key that a reader needs before the next choice, because a choice moves the map. */
  readonly clear?: string;
  /** Waits until the page has drawn all and answers a reader. */
  ready(page: Page): Promise<unknown>;
  /** Returns where a place stands in the window, in CSS pixels. */
  positionOf(page: Page, place: Place): Promise<readonly [x: number, y: number]>;
  /** Takes the routes away, so that their pixels can be told from the rest. */
  hideRoutes(page: Page): Promise<void>;
};
