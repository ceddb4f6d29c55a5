import { keysOf } from "../atlas/keys-of.ts";
import { only, partOf } from "../explorer/fill.ts";
import type { Reply } from "./answers.ts";
import { statusSentence } from "./status-sentence.ts";
import { coverage, type Group, GROUPS, groupsOf } from "./brief.ts";

/** Fills the brief from the questions as they stand on the page. Whatever a visitor typed goes in as text. */
export function fillBrief(
  brief: HTMLElement,
  questions: readonly HTMLFieldSetElement[],
  { answers, name }: Reply,
): void {
  const ids = questions.map(({ id }) => id);
  const groups = groupsOf(ids, answers);
  partOf(brief, "for").hidden = name === "";
  partOf(brief, "name").textContent = name;
  partOf(brief, "coverage").textContent = coverage(ids, answers);
  for (const group of keysOf(GROUPS)) {
    const section = only(brief, `[data-group="${group}"]`);
    section.hidden = groups[group].length === 0;
    const entries = questions.filter(({ id }) => groups[group].includes(id));
    only(section, "ul").replaceChildren(...entries.map((question) => entry(question, group)));
  }
  partOf(brief, "sources").textContent = sourcesOf(brief);
}

/** A question under its label: how it stands and the advice for its answer, or as it is asked where it has none. */
function entry(question: HTMLFieldSetElement, group: Group): HTMLLIElement {
  const made = document.createElement("li");
  const label = document.createElement("strong");
  label.textContent = `${question.dataset["label"] ?? ""}.`;
  made.append(label, " ");
  if (group === "unanswered") {
    made.append(question.dataset["question"] ?? "");
    return made;
  }
  const next = Object.assign(document.createElement("em"), { textContent: "Next:" });
  const advice = [...only(question, `#${question.id}-${group}`).childNodes].filter(
    (node) => !(node instanceof HTMLElement && node.matches(".muted")),
  );
  made.append(
    statusSentence(question.dataset["done"] ?? "", question.dataset["matter"] ?? "", group),
    " ",
    next,
    " ",
    ...advice.map((node) => node.cloneNode(true)),
  );
  return made;
}

/** The sources that the brief cites, each with its number on the page. */
function sourcesOf(brief: HTMLElement): string {
  const cited = [...brief.querySelectorAll<HTMLAnchorElement>("a[href^='#source-']")];
  const lines = new Map(
    cited.map((link) => [Number(link.textContent), document.getElementById(link.hash.slice(1))]),
  );
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([number, line]) => {
      const text = [...(line?.childNodes ?? [])]
        .filter((node) => !(node instanceof HTMLElement && node.matches(".note")))
        .map(({ textContent }) => textContent)
        .join("");
      return `${number}. ${text.replaceAll(/\s+/g, " ").trim()}`;
    })
    .join(" ");
}
