import type { CDPSession } from "playwright-core";
import { bytesToUnpack, fetchPacked } from "./packed.ts";

type Transfer = {
  readonly url: string;
  /** Size of the head, known once the answer begins. */
  head: number;
  finished: number | undefined;
  total: number;
  /** Bytes of the body as they were handed to the page, unpacked. */
  readonly parts: { readonly at: number; readonly bytes: number }[];
};

/** Counts what comes over the wire: compressed bodies and the heads of the answers. */
export class Traffic {
  readonly #transfers = new Map<string, Transfer>();
  /** Seconds between the clock of the events and that of the day. */
  #offset = 0;

  constructor(session: CDPSession) {
    session.on("Network.requestWillBeSent", ({ requestId, timestamp, wallTime, request: { url } }) => {
      if (url.startsWith("data:")) return;
      this.#offset ||= wallTime - timestamp;
      this.#transfers.set(requestId, { url, head: 0, finished: undefined, total: 0, parts: [] });
    });
    session.on("Network.responseReceived", ({ requestId, response }) => {
      const transfer = this.#transfers.get(requestId);
      if (transfer) transfer.head = response.encodedDataLength;
    });
    session.on("Network.dataReceived", ({ requestId, timestamp, dataLength }) =>
      this.#transfers.get(requestId)?.parts.push({ at: timestamp, bytes: dataLength }),
    );
    session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
      const transfer = this.#transfers.get(requestId);
      if (transfer) Object.assign(transfer, { finished: timestamp, total: encodedDataLength });
    });
  }

  /**
   * Returns the bytes that had come by a moment, in ms since 1970; all of them without one. Of an answer still on its way
   * Chromium tells only how much it has unpacked, so its body is unpacked once more to see how many bytes that takes.
   */
  async bytesBy(moment = Infinity): Promise<number> {
    const until = moment / 1000 - this.#offset;
    const bytes = [...this.#transfers.values()].map(async ({ url, head, finished, total, parts }) => {
      if (finished !== undefined && finished <= until) return total;
      const unpacked = parts.filter(({ at }) => at <= until).reduce((sum, part) => sum + part.bytes, 0);
      return unpacked === 0 ? 0 : head + (await bytesToUnpack(await fetchPacked(url), unpacked));
    });
    return (await Promise.all(bytes)).reduce((sum, part) => sum + part, 0);
  }
}
