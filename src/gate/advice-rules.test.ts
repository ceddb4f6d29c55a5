import { reports } from "./broken-content.fixture.ts";

reports("content/readiness.csv", [
  ["an id twice", "law,20", "link,20", 3, 'has the id "link" a second time'],
  ["a place in the order twice", "law,20", "law,10", 3, "has the place 10 in the order a second time"],
  ["an unknown source", "act survey,Look", "act serwey,Look", 2, 'Did you mean "survey"?'],
  ["a step that is no page", "survey,readiness", "survey,readyness", 2, 'Did you mean "readiness"?'],
  ["advice for one answer left out", "Look again.", "", 2, "leaves the column partly empty"],
  ["advice for a fourth answer", "not_yet_sources,step", "not_yet_sources,never,step", 1, "unknown column"],
  ["a stock word", "Note it.", "Note this unique law.", 3, 'the stock word "unique"'],
]);

reports("content/activities.csv", [
  ["an id twice", "pair,school", "write,school", 3, 'has the id "write" a second time'],
  ["no source", "toledo-toledo,act", "toledo-toledo,", 2, "sources"],
  ["an unknown source", "did.,,survey", "did.,,serwey", 3, 'Did you mean "survey"?'],
  ["an exchange without a page", "toledo-toledo,act", "toledo-toledos,act", 2, "whose page"],
  ["an age that is not offered", "under-12 12-18", "under-12 12-19", 3, "must be one of: any, under-12"],
  [
    "an interest that is no theme",
    "youth-and-education",
    "youth",
    3,
    "must be one of: any, arts-and-culture",
  ],
  ["nobody who could do it", "pair,school", "pair,club", 3, "must be one of: person"],
  ["a date that rots", "Toledo did.", "Toledo did so recently.", 3, 'says "recently"'],
]);
