import { evidenceRow, partnershipRow } from "../atlas/schemas.ts";
import { GRADES, PLACE_KINDS, STATUSES } from "../atlas/vocabulary.ts";
import { consent } from "./consent.ts";
import { NOTE } from "./note-field.ts";
import { type IssueForm, ofSchema } from "./issue-form.ts";

const KIND = { type: "dropdown", options: PLACE_KINDS, required: false } as const;

export const PARTNERSHIP_FORM = {
  id: "add-a-partnership",
  name: "Add a partnership",
  description: "Two sister cities that the map does not show yet",
  title: "Partnership: ",
  opening: `Thank you. A partnership needs one page that shows it: of one of the two communities, a newspaper, an archive. Somebody opens that page before the pair goes on the map.
`,
  fields: [
    ofSchema(partnershipRow, {
      type: "input",
      id: "us",
      label: "Which community in the United States?",
      description: "Its name and its state.",
      placeholder: "Toledo, Ohio",
    }),
    {
      ...KIND,
      id: "us_kind",
      label: "What kind of place is it?",
      description: "Needed only if the map does not show it yet.",
    },
    ofSchema(partnershipRow, {
      type: "input",
      id: "partner",
      label: "Which partner abroad?",
      description: "Its name, its region if there are others of that name, and its country.",
      placeholder: "Toledo, Spain",
    }),
    {
      ...KIND,
      id: "partner_kind",
      label: "What kind of place is the partner?",
      description: "Needed only if the map does not show it yet.",
    },
    ofSchema(evidenceRow, {
      type: "input",
      id: "date",
      label: "When was it signed?",
      description:
        "As exact as the page says: 1931, 1931-01 or 1931-01-30. Leave it empty if the page does not say.",
      placeholder: "1931-01-30",
    }),
    ofSchema(evidenceRow, {
      type: "input",
      id: "url",
      label: "Which page shows it?",
      description: "Its address.",
      placeholder: "https://…",
    }),
    ofSchema(evidenceRow, {
      type: "input",
      id: "title",
      label: "What is the title of that page?",
      description: "As it stands there.",
    }),
    ofSchema(evidenceRow, {
      type: "dropdown",
      id: "grade",
      label: "Who wrote that page?",
      description: "The one that fits best.",
      options: GRADES,
    }),
    ofSchema(evidenceRow, {
      type: "input",
      id: "publisher",
      label: "Who published it?",
      description: "The name of the city, the association or the newspaper.",
    }),
    ofSchema(evidenceRow, {
      type: "input",
      id: "published",
      label: "When was it published?",
      description: "2015, 2015-07 or 2015-07-24, if the page says so.",
    }),
    ofSchema(evidenceRow, {
      type: "dropdown",
      id: "status_seen",
      label: "What does it say about the partnership now?",
      description: "Listed means that one of the two names it as a partner.",
      options: STATUSES,
    }),
    NOTE,
    consent(),
  ],
} as const satisfies IssueForm;
