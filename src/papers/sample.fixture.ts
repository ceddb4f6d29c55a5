import { EMPTY, type Entries } from "./entries.ts";

/** A form with every question answered; neither community is a real partner of the other. */
export const FULL: Entries = {
  ...EMPTY,
  "us-community": "Alpha",
  "us-region": "Ohio",
  "us-title": "Chair",
  "us-official": "A. Adams",
  "us-committee": "Alpha Friends",
  "partner-community": "Beta",
  "partner-region": "Borduria",
  "partner-title": "Prefect",
  "partner-official": "B. Brown",
  "partner-committee": "Beta Circle",
  "arts-and-culture": "yes",
  "other-fields": "fire services",
  term: "years",
  years: "5",
  gift: "money",
  money: "$2,000 a year",
  "gift-words": "a room in the library",
  signing: "2027-03-01",
  "first-exchange": "2027-07-04",
  "second-language": "Bordurian",
};
