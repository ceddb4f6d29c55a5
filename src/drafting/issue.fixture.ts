import type { IssueForm } from "./issue-form.ts";

/** Returns the text that GitHub makes of a form with these answers; dropdowns are answered with the words that are shown. */
export const issueText = (form: IssueForm, answers: Readonly<Record<string, string | undefined>>): string =>
  form.fields
    .map((field) => {
      const agreed =
        field.type === "checkboxes"
          ? field.sentences.map((sentence) => `- [x] ${sentence}`).join("\n")
          : undefined;
      return `### ${field.label}\n\n${answers[field.id] ?? agreed ?? "_No response_"}`;
    })
    .join("\n\n");

export const STORY_ANSWERS = {
  title: "A street in Spain is named for Ohio",
  dek: "An Ohio delegation came to Spain for Corpus Christi, and a lane was named for their state.",
  us: "Toledo, Ohio",
  partners: "Toledo, Spain",
  theme: "Arts and culture",
  years: "1934",
  dates: "1934-05-30 The delegation arrives\n1934-06-05 It leaves",
  story: "They came in May.\n\nA lane was named.",
  sources: "Report | The Blade | 1934 | https://example.org/report\nMinutes | City archive",
};

export const CORRECTION_ANSWERS = {
  page: "https://atlas.example/history/#a-heading",
  wrong: "A fact.",
  right: "Another fact.",
  sources: "Report | https://example.org/report",
};

export const PARTNERSHIP_ANSWERS = {
  us: "Toledo, Ohio",
  partner: "Lugo, Spain",
  date: "1977-05-01",
  url: "https://example.org/lugo",
  title: "Our partners",
  grade: "press",
};
