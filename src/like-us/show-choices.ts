import { stateHref } from "../atlas/addresses.ts";
import { partOf } from "../explorer/fill.ts";
import type { Answer } from "./ask.ts";
import { loadTowns } from "./load.ts";
import { linkInto, linkTo } from "./show-answer.ts";
import type { State } from "./town-name.ts";

/**
 * Offers what may have been meant: the states with towns of that name, or towns; and to whom nothing fits, the list of the
 * state. Rejects if the towns cannot be had.
 * @param stateName name of the state that the answer is about, if it is about one
 * @param given people of the town as the visitor gives them
 */
export async function showChoices(
  page: HTMLElement,
  answer: Exclude<Answer, { kind: "town" }>,
  typed: string,
  states: readonly State[],
  stateName: string,
  given: number | undefined,
): Promise<void> {
  const choices = partOf(page, "choices");
  if (answer.kind === "nothing typed") return;
  if (answer.kind === "no state") {
    const found = states.filter(({ code }) => answer.states.includes(code));
    choices.replaceChildren(...found.map((state) => linkInto(typed, state)));
    return;
  }
  const { state, towns } = answer;
  const onward = partOf(page, "onward");
  onward.hidden = answer.kind !== "unknown";
  const link = partOf(onward, "state-list", HTMLAnchorElement);
  link.href = stateHref(state);
  link.textContent = `every community of ${stateName} with a partner`;
  const all = await loadTowns(state);
  choices.replaceChildren(...towns.map((town) => linkTo(town, all, given)));
}
