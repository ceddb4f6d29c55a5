import type { Answer } from "./call-on.ts";
import { judgeAnswer, type Judged } from "./judge-answer.ts";

export type Rounds = {
  readonly callOn: (address: string) => Promise<Answer>;
  /** Waits between two addresses of one host. */
  readonly pause: () => Promise<unknown>;
  /** Returns whether there is time for one more. */
  readonly hasTime: () => boolean;
  /** How many hosts are called on at once. */
  readonly hosts: number;
};

/**
 * Calls on addresses, one at a time on each host, and returns what came of each, in no order. A host that asks for fewer
 * requests (429) gets no more. Addresses for which no time was left are not in the answer.
 */
export async function callOnHosts(
  addresses: readonly string[],
  { callOn, pause, hasTime, hosts }: Rounds,
): Promise<Map<string, Judged>> {
  const found = new Map<string, Judged>();
  const waiting = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const callOnHost = async (queue: readonly string[]) => {
    for (const [index, address] of queue.entries()) {
      if (!hasTime()) return;
      if (index > 0) await pause();
      const answer = await callOn(address);
      found.set(address, judgeAnswer(address, answer));
      if (answer.kind !== "answered" || answer.status !== 429) continue;
      for (const other of queue.slice(index + 1))
        found.set(other, { judgment: "unsure", why: "its host asked for fewer requests" });
      return;
    }
  };
  const work = async () => {
    for (let queue = waiting.shift(); queue; queue = waiting.shift()) await callOnHost(queue);
  };
  await Promise.all(Array.from({ length: hosts }, work));
  return found;
}
