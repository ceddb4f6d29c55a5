import { exchangeMatter } from "../atlas/schemas.ts";
import { THEMES } from "../atlas/vocabulary.ts";
import { consent, PICTURE_CONSENT } from "./consent.ts";
import { type IssueForm, ofSchema } from "./issue-form.ts";

export const STORY_FORM = {
  id: "tell-a-story",
  name: "Tell a story",
  description: "Something that two sister cities did together",
  title: "Story: ",
  opening: `Thank you for telling it. What you write here becomes a draft. Somebody reads it against its sources before it is published, so nothing you send can break the site.

You can correct yourself later: edit this text, or write below it.
`,
  fields: [
    ofSchema(exchangeMatter, {
      type: "input",
      id: "title",
      label: "What happened, in one sentence?",
      description: "This becomes the headline. At most 60 characters.",
      placeholder: "Cary's town crier came from Canada",
    }),
    ofSchema(exchangeMatter, {
      type: "textarea",
      id: "dek",
      label: "And in two lines?",
      description: "What a reader will find: who did what. 60 to 240 characters.",
      placeholder:
        "A North Carolina town shows its four sister cities on a pole. One of them lent it a voice for festivals.",
    }),
    ofSchema(exchangeMatter, {
      type: "input",
      id: "us",
      label: "Which community in the United States?",
      description: "Its name and its state.",
      placeholder: "Cary, North Carolina",
    }),
    ofSchema(exchangeMatter, {
      type: "input",
      id: "partners",
      label: "Which partner abroad?",
      description:
        "Its name and its country. If there are more, the most important first, with a semicolon between them.",
      placeholder: "Le Touquet, France; Markham, Canada",
    }),
    ofSchema(exchangeMatter, {
      type: "dropdown",
      id: "theme",
      label: "What is it about?",
      description: "The one that fits best.",
      options: THEMES,
    }),
    ofSchema(exchangeMatter, {
      type: "input",
      id: "years",
      label: "In which year or years?",
      description: "In digits, the main year first if there are several.",
      placeholder: "1988 to 2016",
    }),
    ofSchema(exchangeMatter, {
      type: "textarea",
      id: "dates",
      label: "Which dates do you know?",
      description: "One on each line: the date, then what happened. A year or a month will do.",
      placeholder: "1988 The association is founded\n2016-01-14 The signpost is unveiled",
    }),
    {
      type: "textarea",
      id: "story",
      label: "The story",
      description: "In your own words. Who did what, when and where? What came of it? Plain text is best.",
      required: true,
    },
    ofSchema(exchangeMatter, {
      type: "textarea",
      id: "sources",
      label: "Where is it written?",
      description:
        "One source on each line: its title, who published it, when, and its address, with | between them. We need two.",
      placeholder: "Title of the page | who published it | January 2016 | https://…",
    }),
    ofSchema(exchangeMatter, {
      type: "textarea",
      id: "open",
      label: "What could you not find out?",
      description: "One question on each line. It helps the next person who looks.",
    }),
    {
      type: "textarea",
      id: "pictures",
      label: "Pictures",
      description: "Drop them here. For each, say what it shows, who made it, and under which license.",
      required: false,
    },
    consent(PICTURE_CONSENT),
  ],
} as const satisfies IssueForm;
