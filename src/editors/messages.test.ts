import { expect, test } from "vitest";
import { FAULT_KINDS } from "../atlas/fault-kinds.ts";
import { messageGroups } from "./messages.ts";

test("the page of messages has every kind of fault, each once", () => {
  const shown = messageGroups().flatMap(({ messages }) => messages.map(({ kind }) => kind));
  expect(shown.sort()).toEqual(Object.keys(FAULT_KINDS).sort());
});
