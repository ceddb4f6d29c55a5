import { describe, expect, test } from "vitest";
import { aroundQuestion } from "./around-question.ts";

const question = (id: string, group: string) => ({ id, data: { group } });
const [what, who, where, cost] = [
  question("what", "basics"),
  question("who", "starting"),
  question("where", "basics"),
  question("cost", "starting"),
];
const all = [what, who, where, cost];

describe("around a question", () => {
  test.each([
    ["the first", what, { previous: undefined, next: who, related: [where] }],
    ["one in the middle", where, { previous: who, next: cost, related: [what] }],
    ["the last", cost, { previous: where, next: undefined, related: [who] }],
  ])("%s has its neighbors in the order of all and the others of its group", (_name, { id }, around) => {
    expect(aroundQuestion(all, id)).toEqual(around);
  });

  test("an unknown id is refused", () => {
    expect(() => aroundQuestion(all, "why")).toThrow('no question "why"');
  });
});
