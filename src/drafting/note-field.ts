/** Room in a form for what no other question asks. */
export const NOTE = {
  type: "textarea",
  id: "note",
  label: "What else should we know?",
  description: "Sources that disagree, for example.",
  required: false,
} as const;
