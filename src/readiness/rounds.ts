/** Questions that only a partner can help to answer: to be settled with it before the signing. */
const WITH_THE_PARTNER: ReadonlySet<string> = new Set(["partner-gain", "first-project", "silence"]);

/** Questions that belong to one time, in the order in which they are asked. */
export type Round<Q> = {
  readonly id: "look" | "sign";
  readonly title: string;
  readonly questions: readonly Q[];
};

/** Returns what is to be settled before a town looks for a partner, and what with the partner before both sign. */
export function roundsOf<Q extends { readonly id: string }>(questions: readonly Q[]): [Round<Q>, Round<Q>] {
  const isLate = ({ id }: Q) => WITH_THE_PARTNER.has(id);
  return [
    { id: "look", title: "Before you look", questions: questions.filter((question) => !isLate(question)) },
    { id: "sign", title: "Before you sign", questions: questions.filter(isLate) },
  ];
}
