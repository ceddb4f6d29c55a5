import { expect, test } from "vitest";
import type { Answer } from "./call-on.ts";
import { callOnHosts, type Rounds } from "./call-on-hosts.ts";

const fine = (address: string): Answer => ({ kind: "answered", status: 200, address });
const rounds = (difference: Partial<Rounds> = {}): Rounds => ({
  callOn: async (address) => fine(address),
  pause: async () => undefined,
  hasTime: () => true,
  hosts: 3,
  ...difference,
});
const addresses = ["a", "b", "c", "d", "e"].flatMap((host) =>
  [1, 2, 3].map((page) => `https://${host}.example/${page}`),
);

test("every address is called on once", async () => {
  const called: string[] = [];
  const callOn = async (address: string) => {
    called.push(address);
    return fine(address);
  };
  const found = await callOnHosts(addresses, rounds({ callOn }));
  expect(called.sort()).toEqual(addresses);
  expect([...found.keys()].sort()).toEqual(addresses);
});

test("a host gets one request at a time, with a pause between two, and several hosts go on at once", async () => {
  const busy: string[] = [];
  let most = 0;
  let pauses = 0;
  const callOn = async (address: string) => {
    const { host } = new URL(address);
    expect(busy).not.toContain(host);
    busy.push(host);
    most = Math.max(most, busy.length);
    await new Promise((resolve) => setImmediate(resolve));
    busy.splice(busy.indexOf(host), 1);
    return fine(address);
  };
  const pause = async () => {
    pauses += 1;
  };
  await callOnHosts(addresses, rounds({ callOn, pause }));
  expect(most).toBe(3);
  expect(pauses).toBe(10);
});

test("a host that asks for fewer requests gets no more", async () => {
  const called: string[] = [];
  const callOn = async (address: string): Promise<Answer> => {
    called.push(address);
    return { kind: "answered", status: 429, address };
  };
  const found = await callOnHosts(addresses.slice(0, 3), rounds({ callOn }));
  expect(called).toHaveLength(1);
  expect([...found.values()].map(({ judgment }) => judgment)).toEqual(["unsure", "unsure", "unsure"]);
});

test("when the time is over, what is left is left out", async () => {
  let left = 4;
  const found = await callOnHosts(addresses, rounds({ hasTime: () => left-- > 0 }));
  expect(found.size).toBe(4);
});

test("nothing to do is done", async () => {
  expect(await callOnHosts([], rounds())).toEqual(new Map());
});
