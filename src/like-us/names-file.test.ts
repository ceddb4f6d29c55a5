import { expect, test } from "vitest";
import { letterOf, packNames, unpackNames } from "./names-file.ts";
import { town } from "./towns.fixture.ts";

const inState = (state: string, name: string) => ({ ...town(1, name, 5000), state });

test("the states of a name come out of the file of its letter, whatever kind of town stands at its end", () => {
  const files = packNames(
    new Map([
      ["OH", [inState("OH", "Troy"), inState("OH", "Troy"), inState("OH", "York Township")]],
      ["NY", [inState("NY", "Troy"), inState("NY", "Constructor"), inState("AK", "Utqiaġvik")]],
    ]),
  );
  const statesOf = (name: string) => unpackNames(files.get(letterOf(name) ?? "") ?? {}).get(name);
  expect(statesOf("troy")).toEqual(["NY", "OH"]);
  expect(statesOf("york")).toEqual(["OH"]);
  expect(statesOf("constructor")).toEqual(["NY"]);
  expect(statesOf("utqiagvik")).toEqual(["AK"]);
  expect(statesOf("toString")).toBeUndefined();
  expect(letterOf("1")).toBeUndefined();
});
