import { ACTORS, AGES } from "../atlas/take-part.ts";
import { THEMES } from "../atlas/vocabulary.ts";

/** What a visitor can ask of the activities, with the answers there are; each is a word of the address. */
export const WISHES = { who: ACTORS, age: AGES, interest: THEMES } as const;
export type Question = keyof typeof WISHES;
export const QUESTIONS = ["who", "age", "interest"] as const satisfies readonly Question[];

/** What a visitor asks for; a question without an answer lets everything through. */
export type Wish = Readonly<Partial<Record<Question, string>>>;

/** An activity by the words of the questions: those that it is for. */
export type Offer = Readonly<Record<Question, readonly string[]>>;

/** Reads a wish from the query of an address: `?age=12-18&interest=arts-and-culture`. Words that mean nothing are left out. */
export function readWish(query: URLSearchParams): Wish {
  return Object.fromEntries(
    QUESTIONS.flatMap((question) => {
      const word = query.get(question) ?? "";
      return Object.hasOwn(WISHES[question], word) ? [[question, word]] : [];
    }),
  );
}

/** Returns the query that stands for a wish, "" for none. */
export function writeWish(wish: Wish): string {
  const query = new URLSearchParams();
  for (const question of QUESTIONS) {
    const word = wish[question];
    if (word) query.set(question, word);
  }
  return query.size > 0 ? `?${query}` : "";
}

/** Returns whether an activity answers every question that is asked. */
export const meets = (offer: Offer, wish: Wish): boolean =>
  QUESTIONS.every((question) => {
    const word = wish[question];
    return word === undefined || offer[question].includes(word);
  });

/** Says how many activities are shown: "All 30 activities.", "4 of 30 activities." or "None of 30 activities." */
export const shown = (count: number, all: number): string =>
  `${count === all ? "All" : count === 0 ? "None of" : `${count} of`} ${all} activities.`;
