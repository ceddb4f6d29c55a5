import type { Problem } from "../atlas/problem.ts";
import type { Documents, Named } from "./documents.ts";
import { withoutOverruled } from "./overrules.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { styleFaults } from "./style-rules.ts";
import type { Overrule } from "../atlas/schemas.ts";
import type { Path } from "./yaml-offset.ts";

type Field = readonly [path: Path, text: string];
type Written = Named<{ overrule: Overrule[] }>;

/** The rules of style for all documents: their text, and the fields that readers see. */
export function styleRules({ pages, guide, exchanges, questions, examples }: Documents): Problem[] {
  return [
    ...pages.flatMap((page) => {
      const { title = "", description = "", lede = "" } = page.matter ?? {};
      return inDocument(page, false, [
        [["title"], title],
        [["description"], description],
        [["lede"], lede],
      ]);
    }),
    ...guide.flatMap((step) => {
      const { title = "", description = "", lede = "", unknown = [] } = step.matter ?? {};
      return inDocument(step, false, [
        [["title"], title],
        [["description"], description],
        [["lede"], lede],
        ...unknown.flatMap(({ what, ask }, i): Field[] => [
          [["unknown", i, "what"], what],
          [["unknown", i, "ask"], ask],
        ]),
      ]);
    }),
    ...questions.flatMap((question) =>
      inDocument(question, false, [
        [["question"], question.matter?.question ?? ""],
        [["answer"], question.matter?.answer ?? ""],
      ]),
    ),
    ...examples.flatMap((example) => inDocument(example, false, [[["about"], example.matter?.about ?? ""]])),
    // A draft holds the words as they came; style is asked of them once they are to be published.
    ...exchanges
      .filter(({ matter }) => matter?.draft !== true)
      .flatMap((exchange) => {
        const {
          title = "",
          dek = "",
          description = "",
          facts = [],
          dates = [],
          open = [],
        } = exchange.matter ?? {};
        return inDocument(exchange, true, [
          [["title"], title],
          [["dek"], dek],
          [["description"], description],
          ...facts.map(({ text }, i): Field => [["facts", i, "text"], text]),
          ...dates.map(({ text }, i): Field => [["dates", i, "text"], text]),
          ...open.map((text, i): Field => [["open", i], text]),
        ]);
      }),
  ];
}

function inDocument(
  { file, matter, body, spotOf }: Written,
  story: boolean,
  fields: readonly Field[],
): Problem[] {
  // Without its fields nobody can say what the author has overruled; those are told first.
  if (!matter || !body) return [];
  const passages: Passage[] = [
    ...fields.map(([path, text]): Passage => {
      return { spotAt: () => spotOf(path), text, kind: "field", sourced: true };
    }),
    ...passagesOf(body),
  ];
  return withoutOverruled(
    passages.flatMap((passage) => styleFaults(passage, { story })),
    { file, overrules: matter.overrule, spotOf: (index) => spotOf(["overrule", index]) },
  );
}
