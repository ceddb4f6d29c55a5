import { reports } from "./broken-content.fixture.ts";

reports("content/sources.csv", [["an id twice", "survey,", "act,", 3, 'has the id "act" a second time']]);

reports("content/figures.csv", [
  ["an unknown source", "survey", "surveys", 2, 'names the source "surveys"'],
  ["a date and a year that disagree", "March 2015,2015", "March 2014,2015", 2, "do not agree"],
  [
    "a figure twice",
    "Members,survey,\n",
    "Members,survey,\ncities-2015,cities,1,1,2016,2016,Members,survey,\n",
    3,
    "a second time",
  ],
  ["a figure that a page shows", "budget-under-25000", "budget-under-30000", 1, "on the page about joining"],
  ["a chart without figures", "towns,us-communities", "towns,us-towns", 1, 'measure "us-communities"'],
  [
    "a chart without dates",
    "900,March 1986",
    "900,undated",
    1,
    'no dated figure of the measure "partnerships"',
  ],
]);

reports("content/timeline.csv", [
  ["an unknown source", "act survey", "act serwey", 3, 'Did you mean "survey"?'],
  ["an unknown place", "act,us-oh-toledo", "act,us-oh-toleda", 2, 'Did you mean "us-oh-toledo"?'],
  [
    "places that are no pair",
    "us-oh-toledo,es-toledo",
    "us-oh,es-toledo",
    2,
    "content/partnerships.csv does not list",
  ],
  ["one place without its partner", "us-oh-toledo,es-toledo", "us-oh-toledo,", 2, "one place only"],
  ["a date out of order", "1956-09-11", "1930", 3, "Put the rows in order of date"],
  ["a chapter out of order", "1931,beginnings", "1931,china", 3, "stands below china"],
  ["an id twice", "act,1956", "toledo,1956", 3, "a second time"],
  [
    "a chapter without a year of its own",
    "1957,first-pairs",
    "1956-10,first-pairs",
    4,
    "in which the chapter 1956 has not ended",
  ],
  ["a chapter without an event", "1973,cold-war", "1973,china", 1, 'no event of the chapter "cold-war"'],
]);

reports("content/glossary.csv", [
  ["a term twice", "paired.,,act\n", "paired.,,act\ntwins,twin town,,Same.,,act\n", 3, "a second time"],
  ["an unknown source", "paired.,,act", "paired.,,atc", 2, 'names the source "atc"'],
]);
