/** What a page of one question needs to know of a question to lead to it. */
type InGroup = { readonly id: string; readonly data: { readonly group: string } };

/** The questions that a reader of one question is led to. */
export type AroundQuestion<Q> = {
  /** The one before it in the order of all questions; the first has none. */
  readonly previous: Q | undefined;
  /** The one after it; the last has none. */
  readonly next: Q | undefined;
  /** The others of its group, in order. */
  readonly related: readonly Q[];
};

/** Returns what surrounds a question. `questions` are in their order; throws if none has the id. */
export function aroundQuestion<Q extends InGroup>(questions: readonly Q[], id: string): AroundQuestion<Q> {
  const place = questions.findIndex((question) => question.id === id);
  const question = questions[place];
  if (!question) throw new Error(`There is no question "${id}"`);
  return {
    previous: questions[place - 1],
    next: questions[place + 1],
    related: questions.filter((other) => other !== question && other.data.group === question.data.group),
  };
}
