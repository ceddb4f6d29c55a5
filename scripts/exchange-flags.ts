import { THEMES } from "../src/atlas/vocabulary.ts";
import { COMMON_FLAGS, type Flags } from "./flags.ts";

/** The flags of `npm run new:exchange`. */
export const EXCHANGE_FLAGS = {
  us: { takes: "PLACE", about: "the community in the United States: its id, or its name and state" },
  partners: {
    takes: "PLACES",
    about: "the partners abroad, the most important first, with semicolons between them",
  },
  theme: { takes: "THEME", about: Object.keys(THEMES).join(", ") },
  title: { takes: "WORDS", about: "what happened, in one sentence: the headline, at most 60 characters" },
  years: { takes: "YEARS", about: "the year or years: 1934, or 2013 to 2014" },
  dek: { takes: "WORDS", about: "two lines under the headline, 60 to 240 characters" },
  description: { takes: "WORDS", about: "a sentence for search engines, 50 to 160 characters" },
  dates: {
    takes: "DATES",
    about: 'what happened when: "1934-05-30 The visit begins; 1934-06-05 It ends"',
  },
  sources: {
    takes: "SOURCES",
    about: 'where it is written: "Title | publisher | date | https://…; Title | …"',
  },
  story: { takes: "FILE", about: "a file that holds the story’s words" },
  ...COMMON_FLAGS,
} as const satisfies Flags;
