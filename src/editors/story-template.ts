import { keysOf } from "../atlas/keys-of.ts";
import { THEMES } from "../atlas/vocabulary.ts";

type Pair = { readonly us: string; readonly partner: string; readonly year: number };

/**
 * Returns the text of a story to begin with: a draft that passes the check as it is, of a pair that the tables hold.
 * `today` is written as the day of review: 2026-11-22.
 */
export const storyTemplate = ({ us, partner, year }: Pair, today: string): string => `---
# Lines that begin with # are notes for you. Readers never see them; delete them when you are done.
title: Your headline, a short sentence
dek: Two lines below the headline. Say who did what, where and when, and why a stranger would read on.
description: One sentence of 50 to 160 letters for search engines. It tells what the story holds.
# One of: ${keysOf(THEMES).join(", ")}
theme: arts-and-culture
# The ids of both places, as they stand in places.csv. The pair must have a row in partnerships.csv.
us: ${us}
partners: [${partner}]
# The main year of the story, and the years it covers in words
year: ${year}
years: "${year}"
published: ${today}
reviewed: ${today}
# While this says true, no reader sees the story
draft: true
facts:
  - term: Agreement
    text: What was signed, by whom and where
# Two dates at least, the oldest first: 1931, 1931-01 or 1931-01-30
dates:
  - date: ${year}
    text: What happened first
  - date: ${year + 1}
    text: What happened next
# What you looked for and did not find; delete the two lines if there is nothing
open:
  - What nobody has written down, in one sentence
# Two sources at least. The id is a short name of your own, for the text below
sources:
  - id: city
    title: Title of the page
    publisher: Who published it
    published: July 24, 2006
    url: https://example.org/the-first-page
  - id: paper
    title: Title of the report
    publisher: Name of the newspaper
    url: https://example.org/the-second-page
---

Begin in the middle: one person, one day, one thing that was done. Each paragraph with a number or a name ends with its source.<Cite to="city" />

## A heading that says something

Go on in plain words and short sentences.<Cite to="paper" />

<Quote by="Name and office of the speaker" occasion="where it was said" date="July 24, 2006" source="paper">

The words as they are documented.

</Quote>
`;
