import { expect, test } from "vitest";
import { givenSources, withIds } from "./typed-sources.ts";

test.each([
  [
    "Our history | City of Toledo | 2014 | https://toledo.example/history",
    "Our history",
    "City of Toledo",
    "2014",
  ],
  ["Our history, https://toledo.example/history", "Our history", undefined, undefined],
  ["- https://toledo.example/history Our history", "Our history", undefined, undefined],
  ["[Our history](https://toledo.example/history)", "Our history", undefined, undefined],
  ["https://toledo.example/history.", undefined, undefined, undefined],
])("%s is a source", (line, title, publisher, published) => {
  expect(givenSources(line)).toEqual([
    { title, publisher, published, url: "https://toledo.example/history" },
  ]);
});

test("a source may have no address", () => {
  expect(givenSources("Minutes of the council | City archive")).toEqual([
    { title: "Minutes of the council", publisher: "City archive", published: undefined, url: undefined },
  ]);
});

test("ids come from the publisher, else the website, and no two are alike", () => {
  const { sources } = withIds([
    { title: "A", publisher: "City of Toledo" },
    { title: "B", url: "https://www.toledo.example/a" },
    { title: "C", url: "https://toledo.example/b" },
    { title: "D" },
    { title: "E" },
  ]);
  expect(sources.map(({ id }) => id)).toEqual(["city-of-toledo", "toledo", "toledo-2", "source", "source-2"]);
});

test("an address that nobody can open is kept apart, and a title that is lacking is marked", () => {
  const { sources, rest } = withIds([{ url: "https://toledo.example:99999/" }]);
  expect(rest).toEqual(["https://toledo.example:99999/"]);
  expect(sources).toEqual([{ id: "source", title: "TODO: title of the page, as it stands there" }]);
});
