import type { Answer } from "../atlas/take-part.ts";

/** What each question is about, as a council is told it: "It is known who …", "It is not yet known who …". */
const MATTERS: Readonly<Record<string, readonly [done: string, matter: string]>> = {
  "third-year": ["known", "who will still do the work in the third year"],
  "own-body": ["settled", "which body carries the partnership"],
  "council-voice": ["settled", "who speaks for it in the council"],
  "local-rules": ["known", "what the city’s own rules for new partners are"],
  "state-law": ["checked", "what state law says of a partner in that country"],
  link: ["known", "what links the two communities or makes them alike"],
  budget: ["settled", "how the first year is paid for, travel included"],
  "school-or-club": ["settled", "which school or club takes part"],
  records: ["settled", "who keeps the records and reports to the council"],
  "partner-gain": ["known", "what the other side gains"],
  "first-project": ["agreed", "what the first project and its aims are"],
  silence: ["agreed", "what happens if one side falls silent"],
};

/** Returns how a matter stands by the community's own answer, as a sentence; "" for a question that has no words here. */
export function statusSentence(question: string, answer: Answer): string {
  const words = MATTERS[question];
  if (!words) return "";
  const [done, matter] = words;
  if (answer === "yes") return `It is ${done} ${matter}.`;
  return answer === "partly" ? `It is ${done} in part ${matter}.` : `It is not yet ${done} ${matter}.`;
}
