import { correctionRow } from "../atlas/schemas.ts";
import { consent } from "./consent.ts";
import { NOTE } from "./note-field.ts";
import { type IssueForm, ofSchema } from "./issue-form.ts";

export const CORRECTION_FORM = {
  id: "correct-a-fact",
  name: "Correct a fact",
  description: "Something on the site is wrong or out of date",
  title: "Correction: ",
  opening: `Thank you. Somebody opens your source, changes the fact and tells readers that it was changed.
`,
  fields: [
    ofSchema(correctionRow, {
      type: "input",
      id: "page",
      label: "On which page?",
      description: "Its address, as your browser shows it.",
      placeholder: "/places/us-oh-toledo/",
    }),
    {
      type: "textarea",
      id: "wrong",
      label: "What does it say?",
      description: "Copy the sentence or the number that is wrong.",
      required: true,
    },
    {
      type: "textarea",
      id: "right",
      label: "What should it say?",
      description: "Only the fact. We mind the style.",
      required: true,
    },
    {
      type: "textarea",
      id: "sources",
      label: "Where is that written?",
      description:
        "A page that a reader can open: of one of the communities, a newspaper, an archive. Title and address.",
      placeholder: "Title of the page | who published it | https://…",
      required: true,
    },
    NOTE,
    consent(),
  ],
} as const satisfies IssueForm;
