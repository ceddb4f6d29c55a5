/** What stands beside the steps of the guide, with what each is for. */
export const GUIDE_TOOLS = [
  {
    href: "/join/readiness/",
    name: "Readiness check",
    text: "Twelve questions with advice, and a one-page brief for your council.",
  },
  {
    href: "/join/who-is-like-us/",
    name: "Who is like us",
    text: "Type your town: who nearby has a program, and which towns of your size.",
  },
  {
    href: "/join/papers/",
    name: "Write your papers",
    text: "A form that drafts the letter, the resolution, the agreement, a proclamation and the plan.",
  },
  {
    href: "/join/booklet/",
    name: "The guide as a booklet",
    text: "Every step on one page to read in one go, or a sheet each to print.",
  },
] as const;
