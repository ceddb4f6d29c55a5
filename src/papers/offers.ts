import type { PaperId } from "./papers.ts";

/** What the page says of a paper; it stands apart from the papers, which a browser fetches. */
export type Offer = {
  readonly id: PaperId;
  readonly name: string;
  /** Who uses it when. */
  readonly use: string;
};

export const OFFERS: readonly Offer[] = [
  {
    id: "letter-of-intent",
    name: "Letter of intent",
    use: "Your official writes to theirs, before anything is agreed.",
  },
  {
    id: "council-resolution",
    name: "Council resolution",
    use: "Your council or board votes on the partner by name.",
  },
  {
    id: "partnership-agreement",
    name: "Partnership agreement",
    use: "Both officials sign it, once or in both places.",
  },
  { id: "proclamation", name: "Proclamation", use: "Your official reads it out on the day." },
  {
    id: "first-year-plan",
    name: "First-year plan",
    use: "Both committees fill it in and work from it.",
  },
];
