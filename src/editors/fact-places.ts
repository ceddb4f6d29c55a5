/** A thing that a reader may find wrong, and the file or folder of content/ that holds it. */
export type FactPlace = {
  readonly see: string;
  /** From the top of the project; a folder ends with a slash. */
  readonly file: string;
  /** Which row, field or file in it. */
  readonly where: string;
};

/** Where each fact of the site stands, what readers ask about most first. */
export const FACT_PLACES: readonly FactPlace[] = [
  {
    see: "The year or the status of a partnership, or who is paired with whom",
    file: "content/partnerships.csv",
    where: "the row of the pair, the American side first",
  },
  {
    see: "A page named as the source of a partnership",
    file: "content/evidence.csv",
    where: "a row of the pair",
  },
  {
    see: "The name, state, position or population of a place, or another spelling of it",
    file: "content/places.csv",
    where: "the row of the place",
  },
  {
    see: "The name of a country, or its region",
    file: "content/countries.csv",
    where: "the row of its two-letter code",
  },
  {
    see: "A story: its text, facts, dates or sources",
    file: "content/exchanges/",
    where: "the folder with the name in the story’s address, the file index.mdx",
  },
  {
    see: "A question and its answer",
    file: "content/questions/",
    where: "the file with the name in the page’s address",
  },
  {
    see: "A step of the guide to starting a partnership",
    file: "content/guide/",
    where: "the file with the name in the page’s address",
  },
  {
    see: "The pages on the basics, the mission, the history and this site",
    file: "content/pages/",
    where: "the file with the name in the page’s address",
  },
  {
    see: "An entry of the timeline on the history page",
    file: "content/timeline.csv",
    where: "the row of its date",
  },
  {
    see: "A published number: members, partnerships, countries, money, people",
    file: "content/figures.csv",
    where: "the row of what is measured and its year",
  },
  {
    see: "A word of the glossary",
    file: "content/glossary.csv",
    where: "the row of the word",
  },
  {
    see: "A question of the readiness check, or its advice",
    file: "content/readiness.csv",
    where: "the row of the question",
  },
  {
    see: "Something to do on Get involved",
    file: "content/activities.csv",
    where: "the row of the activity",
  },
  {
    see: "A numbered source at the foot of a page, unless the page is a story",
    file: "content/sources.csv",
    where: "the row of the source",
  },
  {
    see: "The list of corrections",
    file: "content/corrections.csv",
    where: "a row for each correction",
  },
  {
    see: "Which stories stand on the front page",
    file: "content/front-page.csv",
    where: "the rows, the lead first",
  },
  {
    see: "Where an old address leads",
    file: "content/redirects.csv",
    where: "the row of the old address",
  },
  {
    see: "These guides for editors",
    file: "content/editors/",
    where: "the file with the name in the page’s address",
  },
  {
    see: "An example of a part for authors",
    file: "content/examples/",
    where: "the folder with the name in the page’s address, the file index.mdx",
  },
];
