import type { Browser, CDPSession, Page } from "playwright-core";

/** A picture of the window as JPEG in base64, and when the browser showed it, in ms since 1970. */
export type Frame = { readonly at: number; readonly picture: string };

/** Share of the routes' pixels that must be there for the routes to count as visible. */
export const ENOUGH = 0.95;

/** Color difference, summed over red, green and blue, below which two pixels are alike: more than JPEG adds. */
const ALIKE = 30;

/** Collects every picture that the browser shows, until it is told to stop. */
export class Film {
  readonly frames: Frame[] = [];
  readonly #session: CDPSession;

  constructor(session: CDPSession) {
    this.#session = session;
    session.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
      this.frames.push({ at: (metadata.timestamp ?? 0) * 1000, picture: data });
      void session.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
    });
  }

  start(): Promise<unknown> {
    return this.#session.send("Page.startScreencast", { format: "jpeg", quality: 90, everyNthFrame: 1 });
  }

  /** Waits until nothing has moved for a while, in ms. */
  async untilStill(page: Page, still: number, limit = 30_000): Promise<void> {
    const begin = Date.now();
    let [seen, since] = [this.frames.length, begin];
    while (Date.now() - since < still && Date.now() - begin < limit) {
      await page.waitForTimeout(100);
      if (this.frames.length > seen) [seen, since] = [this.frames.length, Date.now()];
    }
  }
}

/**
 * Finds the first picture that shows the routes. Route pixels are those in which the finished page differs from the
 * same page without routes; they are there if they look more like the one than the other.
 * @param browser decodes the pictures
 * @returns its moment in ms since 1970, and how many route pixels there are
 * @throws Error if the routes never appear
 */
export async function firstWithRoutes(
  browser: Browser,
  frames: readonly Frame[],
  finished: Frame,
  without: Frame,
): Promise<{ at: number; pixels: number }> {
  const page = await browser.newPage();
  try {
    const { index, pixels } = await page.evaluate(findFirst, {
      pictures: frames.map(({ picture }) => picture),
      finished: finished.picture,
      without: without.picture,
      enough: ENOUGH,
      alike: ALIKE,
    });
    const found = frames[index];
    if (!found) throw new Error(`The routes never appeared in ${frames.length} pictures (${pixels} pixels)`);
    return { at: found.at, pixels };
  } finally {
    await page.close();
  }
}

type Reel = { pictures: string[]; finished: string; without: string; enough: number; alike: number };

/** Runs in the browser, which can read JPEG. */
async function findFirst({ pictures, finished, without, enough, alike }: Reel) {
  const read = async (picture: string): Promise<Uint8ClampedArray> => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const gap = (a: Uint8ClampedArray, b: Uint8ClampedArray, i: number): number =>
    Math.abs((a[i] ?? 0) - (b[i] ?? 0)) +
    Math.abs((a[i + 1] ?? 0) - (b[i + 1] ?? 0)) +
    Math.abs((a[i + 2] ?? 0) - (b[i + 2] ?? 0));

  const [whole, bare] = await Promise.all([read(finished), read(without)]);
  const routes: number[] = [];
  for (let i = 0; i < whole.length; i += 4) if (gap(whole, bare, i) > alike) routes.push(i);
  for (const [index, picture] of pictures.entries()) {
    const shown = await read(picture);
    if (shown.length !== whole.length) continue;
    const there = routes.filter((i) => gap(shown, whole, i) < gap(shown, bare, i)).length;
    if (routes.length > 0 && there / routes.length >= enough) return { index, pixels: routes.length };
  }
  return { index: -1, pixels: routes.length };
}
