/** Sentences that whoever sends words agrees to. GitHub shows Markdown in them. */
const LICENSE =
  "What I wrote may be published, also changed, under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).";
const NO_MINORS = "It names nobody under 18.";

/** The same for pictures, which need their maker's leave and that of those who are seen. */
export const PICTURE_CONSENT =
  "If I added pictures: I made them, or their maker agrees in writing; I say who made them and under which license; and everybody who can be recognized agrees.";

export const consent = (...more: readonly string[]) =>
  ({
    type: "checkboxes",
    id: "consent",
    label: "Before you send it",
    required: true,
    sentences: [LICENSE, NO_MINORS, ...more],
  }) as const;
