import type { CDPSession } from "playwright-core";

type Transfer = { finished: number | undefined; total: number; parts: { at: number; bytes: number }[] };

/** Counts what comes over the wire: compressed bodies and the heads of the answers. */
export class Traffic {
  readonly #transfers = new Map<string, Transfer>();
  /** Seconds between the clock of the events and that of the day. */
  #offset = 0;

  constructor(session: CDPSession) {
    session.on("Network.requestWillBeSent", ({ requestId, timestamp, wallTime, request }) => {
      if (request.url.startsWith("data:")) return;
      this.#offset ||= wallTime - timestamp;
      this.#transfers.set(requestId, { finished: undefined, total: 0, parts: [] });
    });
    session.on("Network.responseReceived", ({ requestId, timestamp, response }) =>
      this.#transfers.get(requestId)?.parts.push({ at: timestamp, bytes: response.encodedDataLength }),
    );
    session.on("Network.dataReceived", ({ requestId, timestamp, encodedDataLength }) =>
      this.#transfers.get(requestId)?.parts.push({ at: timestamp, bytes: encodedDataLength }),
    );
    session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
      const transfer = this.#transfers.get(requestId);
      if (transfer) Object.assign(transfer, { finished: timestamp, total: encodedDataLength });
    });
  }

  /** Returns the bytes that had come by a moment, in ms since 1970; all of them without one. */
  bytesBy(moment = Infinity): number {
    const until = moment / 1000 - this.#offset;
    return [...this.#transfers.values()].reduce(
      (sum, { finished, total, parts }) =>
        sum +
        (finished !== undefined && finished <= until
          ? total
          : parts.filter(({ at }) => at <= until).reduce((bytes, part) => bytes + part.bytes, 0)),
      0,
    );
  }
}
