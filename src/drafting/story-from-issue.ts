import { exchangeMatter } from "../atlas/schemas.ts";
import { type ExchangeDraft, exchangeDraft, type Note } from "./exchange-draft.ts";
import { type Issue, UnusableIssue } from "./read-issue.ts";
import type { StoryGround } from "./story-ground.ts";
import { communityOf, named, partnerOf } from "./story-places.ts";
import { yearIn } from "./story-year.ts";
import { STORY_FORM } from "./tell-a-story-form.ts";
import { datedFacts } from "./typed-dates.ts";
import { givenSources } from "./typed-sources.ts";
import { missingPair, UnlistedPair } from "./unlisted-pair.ts";

type FieldId = (typeof STORY_FORM.fields)[number]["id"];

/** A draft, and what whoever takes it over should know. */
export type StoryFromIssue = { readonly draft: ExchangeDraft; readonly remarks: readonly string[] };

/**
 * Makes a draft of a filled-in form. What has no field in a story stands at the end of the draft.
 * @throws UnusableIssue if it names a place or a year that nobody can make out
 * @throws UnlistedPair if the places are no partners by our tables
 */
export function storyFromIssue({ answers, remarks }: Issue, ground: StoryGround): StoryFromIssue {
  const given = (id: FieldId) => answers.get(id) ?? "";
  const { us, partners } = placesOf(given("us"), given("partners"), ground);
  const year = yearIn(given("years"), ground.today);
  if (year === undefined) {
    throw new UnusableIssue(
      `${says("years")} names no year from 800 to today: "${given("years").slice(0, 60)}".`,
    );
  }
  const { facts, rest } = datedFacts(given("dates"), ground.today);
  const notes: Note[] = [
    { about: "Lines in which no date could be read", words: rest.join("\n") },
    { about: "Pictures, as they were sent", words: given("pictures") },
  ].filter(({ words }) => words !== "");
  const draft = exchangeDraft(
    {
      title: given("title"),
      dek: given("dek"),
      us,
      partners,
      theme: exchangeMatter.shape.theme.parse(given("theme")),
      year,
      years: given("years"),
      day: ground.today,
      dates: facts,
      sources: givenSources(given("sources")),
      open: [given("open")],
      story: given("story"),
      notes,
    },
    ground.taken,
  );
  const told = ground.toldOf(us.id, partners[0].id);
  return { draft, remarks: [...remarks, ...told, ...draft.left, ...addressRemark([...answers.values()])] };
}

function placesOf(typedUs: string, typedPartners: string, { known, partnersOf }: StoryGround) {
  const us = communityOf(typedUs, known);
  const ids = us.place ? partnersOf(us.place.row.value.id) : new Set<string>();
  const found = typedPartners
    .split(";")
    .filter((words) => words.trim() !== "")
    .map((words) => partnerOf(words, known, ids));
  const faults = [
    ...(us.fault === undefined ? [] : [`${says("us")} cannot be used: ${us.fault}`]),
    ...found.flatMap(({ fault }) =>
      fault === undefined ? [] : [`${says("partners")} cannot be used: ${fault}`],
    ),
  ];
  if (faults.length > 0 || !us.place) throw new UnusableIssue(faults.join("\n"));
  const { place: community } = us;
  const unpaired = found.flatMap(({ unpaired }) => unpaired ?? []);
  if (unpaired.length > 0)
    throw new UnlistedPair(unpaired.map((partner) => missingPair(community, partner)).join("\n"));
  const [lead, ...others] = found.flatMap(({ place }) => (place ? [named(place)] : []));
  if (!lead) throw new UnusableIssue(`${says("partners")} names no place.`);
  return { us: named(community), partners: [lead, ...others] as const };
}

/** The question by its words, as a person reads it in the issue. */
const says = (id: FieldId): string =>
  `The answer to "${STORY_FORM.fields.find((field) => field.id === id)?.label ?? id}"`;

const addressRemark = (words: readonly string[]): string[] =>
  words.some((text) => /\S@\S+\.\S/.test(text))
    ? ["It holds an e-mail address. Take it out of the draft before you propose it."]
    : [];
