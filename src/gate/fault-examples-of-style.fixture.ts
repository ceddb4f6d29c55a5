import type { STYLE_FAULTS } from "../atlas/fault-kinds-of-style.ts";
import { EXCHANGE, PAGE } from "./example-files.fixture.ts";
import type { FaultExample } from "./fault-examples.fixture.ts";
import { SOUND_CONTENT } from "./sound-content.fixture.ts";

const words = (text: string): FaultExample => [PAGE, "A fact.", `${text}\n\nA fact.`];
const HEADING = "---\n\n## A heading";
const overrule = (of: string, text: string): FaultExample => [
  PAGE,
  HEADING,
  `overrule:\n  - rule: stock-word\n    words: ${of}\n    reason: It is the name of a firm\n${HEADING}${text}`,
];

export const STYLE_EXAMPLES: Readonly<Record<keyof typeof STYLE_FAULTS, FaultExample>> = {
  "count-in-text": words("There are 1,800 member communities."),
  "long-heading": [PAGE, "## A heading", `## A heading${" that goes on".repeat(5)}`],
  "long-quotation": words(`He said “we came${" and came".repeat(6)}.”`),
  "long-sentence": words(`They met${" and met again".repeat(12)}.`),
  "number-without-source": [EXCHANGE, "## What is known", "They met in 1934.\n\n## What is known"],
  "overrule-of-nothing": overrule("a vibrant town", ""),
  "overrule-of-several": overrule("vibrant", "\n\nA vibrant fact.\n\nA vibrant town."),
  "quotation-without-source": words("He said “come and see us soon”."),
  "rotting-date": words("It opened recently."),
  "same-opening": {
    "content/exchanges/toledo-again/index.mdx": (SOUND_CONTENT[EXCHANGE] ?? "")
      .replace("Toledo meets", "Again Toledo meets")
      .replace("How Toledo", "Once more how Toledo"),
    "content/exchanges/toledo-again/mayors.jpg": "",
  },
  "stock-word": words("A vibrant fact."),
};
