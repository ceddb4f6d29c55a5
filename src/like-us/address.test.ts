import { describe, expect, test } from "vitest";
import { nameQuery, placeQuery, readQuery } from "./address.ts";
import { peopleSentence, readPeople } from "./people.ts";

const read = (query: string) => readQuery(new URLSearchParams(query));

describe("an address of the page", () => {
  test.each([
    [placeQuery("mn-1", undefined), { place: "mn-1", people: undefined, typed: "" }],
    [placeQuery("mn-1", 12_500), { place: "mn-1", people: 12_500, typed: "" }],
    [nameQuery("Coeur d’Alene, Idaho & Co"), { place: undefined, typed: "Coeur d’Alene, Idaho & Co" }],
    ["?place=mn-1&people=-3", { people: undefined }],
    ["?q=%E0%A4%A&people=1e9", { people: undefined }],
    ["?q=<script>alert(1)</script>", { typed: "<script>alert(1)</script>" }],
  ])("%s is read as it was meant", (query, wanted) => {
    expect(read(query)).toMatchObject(wanted);
  });

  test("a long name is cut", () => {
    expect(read(`?q=${"x".repeat(5000)}`).typed).toBe("x".repeat(100));
  });
});

describe("a number of people", () => {
  test.each([
    ["12500", 12_500],
    ["12,500", 12_500],
    ["1,250,000", 1_250_000],
    ["0", undefined],
    ["12.5", undefined],
    [",", undefined],
    ["-5", undefined],
    ["1e5", undefined],
    ["١٢", undefined],
    ["9".repeat(5000), undefined],
    ["", undefined],
  ])("%s", (text, people) => {
    expect(readPeople(text)).toBe(people);
  });

  test("is said with whose it is", () => {
    expect(peopleSentence(7414, undefined)).toContain("GeoNames counts 7,414.");
    expect(peopleSentence(7414, 12_184)).toBe("12,184 people, as you give it. GeoNames counts 7,414.");
    expect(peopleSentence(0, 300)).toBe("300 people, as you give it. GeoNames gives no number.");
    expect(peopleSentence(0, undefined)).toBe("GeoNames gives no number.");
  });
});
