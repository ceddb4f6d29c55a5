import { z } from "astro/zod";
import { evidenceRow, partnershipRow } from "../src/atlas/schemas.ts";
import { UNPAGED_LISTS } from "../src/atlas/vocabulary.ts";
import type { Flags } from "./flags.ts";

/** The flags of `npm run new:partnership`. */
export const PARTNERSHIP_FLAGS = {
  us: {
    takes: "PLACE",
    about: "the community in the United States: its id, its name with its state, or its GeoNames number",
  },
  partner: {
    takes: "PLACE",
    about: "the partner abroad: its id, its name with its country, or its GeoNames number",
  },
  "add-places": { about: "add a place that the table lacks, with what GeoNames knows of it" },
  "source-url": { takes: "URL", about: "address of a page that shows the partnership" },
  "source-title": { takes: "TITLE", about: "title of that page" },
  publisher: { takes: "NAME", about: "who published it" },
  published: { takes: "2014-04-02", about: "when it was published" },
  grade: { takes: "GRADE", about: "who wrote it: own, press or reference" },
  year: { takes: "1931", about: "year of signing; shown on the site only if a page gives it" },
  "year-source": {
    takes: "URL",
    about: "address of the page that gives the year, which then is the page above",
  },
  date: { takes: "1931-01-30", about: "full date of signing, if the page gives one" },
  "found-on": { takes: "LIST", about: `a list that names the pair: ${UNPAGED_LISTS.join(", ")}` },
  status: { takes: "STATUS", about: "listed, unconfirmed, dormant, suspended or ended" },
  "status-date": { takes: "2014-04-02", about: "date of the source for the status" },
  "status-source": {
    takes: "ID",
    about: "id of sources.csv for the status, where the page does not tell it",
  },
} as const satisfies Flags;

/** Fields that a flag fills in as it is, with the rule for what they hold. */
export const PARTNERSHIP_FIELDS = {
  "source-url": evidenceRow.shape.url,
  published: evidenceRow.shape.published,
  grade: evidenceRow.shape.grade,
  year: partnershipRow.shape.year,
  "year-source": evidenceRow.shape.url,
  date: evidenceRow.shape.date,
  "found-on": z.enum(UNPAGED_LISTS),
  status: partnershipRow.shape.status,
  "status-date": partnershipRow.shape.status_date,
} as const;
