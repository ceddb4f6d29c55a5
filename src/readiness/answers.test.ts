import { describe, expect, test } from "vitest";
import type { Answer } from "../atlas/take-part.ts";
import { readingNote, readReply, type Reply, writeReply } from "./answers.ts";

const IDS = ["third-year", "own-body", "budget", "link"];
const read = (address: string, ids = IDS) => readReply(new URLSearchParams(address), ids);
const answersOf = (address: string, ids?: string[]) => Object.fromEntries(read(address, ids).reply.answers);
const reply = (answers: Record<string, Answer>, rest: Partial<Reply> = {}): Reply => ({
  answers: new Map(Object.entries(answers)),
  name: "",
  brief: false,
  ...rest,
});

describe("a reply and its address", () => {
  test.each<[string, Reply]>([
    ["", reply({})],
    ["?yes=budget", reply({ budget: "yes" })],
    [
      "?yes=third-year.link&partly=own-body&not_yet=budget",
      reply({ link: "yes", budget: "not_yet", "third-year": "yes", "own-body": "partly" }),
    ],
    [
      "?not_yet=link&for=Saint-%C3%89tienne+%26+Co&view=brief",
      reply({ link: "not_yet" }, { name: "Saint-Étienne & Co", brief: true }),
    ],
  ])("%s stands for the reply and is read as it", (address, said) => {
    expect(writeReply(said, IDS)).toBe(address);
    const { reply: found, unknown, contrary } = read(address);
    expect({ ...found, answers: Object.fromEntries(found.answers) }).toEqual({
      ...said,
      answers: Object.fromEntries(said.answers),
    });
    expect([unknown, contrary]).toEqual([0, 0]);
  });

  test("questions added, moved and dropped leave the other answers as they were", () => {
    const address = writeReply(reply({ "third-year": "yes", budget: "not_yet", link: "partly" }), IDS);
    expect(answersOf(address, ["link", "new", "third-year"])).toEqual({
      "third-year": "yes",
      link: "partly",
    });
  });
});

describe("an address that somebody else wrote", () => {
  test.each([
    ["yes=gone.budget", { budget: "yes" }, 1, 0],
    ["yes=budget&partly=budget&not_yet=link", { link: "not_yet" }, 0, 1],
    ["yes=budget.budget.&yes=budget", { budget: "yes" }, 0, 0],
    ["yes=__proto__.constructor.toString", {}, 3, 0],
    ["maybe=budget&yes=", {}, 0, 0],
    ["yes=<script>alert(1)</script>", {}, 1, 0],
    ["yes=%E0%A4%A&a=ypn", {}, 1, 0],
  ])("%s is read as far as it is plain", (address, answers, unknown, contrary) => {
    const found = read(address);
    expect(Object.fromEntries(found.reply.answers)).toEqual(answers);
    expect([found.unknown, found.contrary]).toEqual([unknown, contrary]);
  });

  test.each([
    [0, 0, ""],
    [1, 0, "One entry of this address was left out: no such question is asked."],
    [0, 2, "2 entries of this address were left out: it gives one question two answers."],
    [
      2,
      1,
      "3 entries of this address were left out: they name no question, or give one question two answers.",
    ],
  ])("%i unknown and %i contrary answers are told", (unknown, contrary, note) => {
    expect(readingNote({ unknown, contrary })).toBe(note && `${note} All else is as it was shared.`);
  });
});
