import { type Answers, dayOr, place, tieOf } from "./answers.ts";
import { dayInWords, quartersFrom, type Span } from "./dates.ts";
import { promised } from "./gift.ts";
import { type Blank, type Line, line } from "./line.ts";
import { type Block, heading, type Paper, paragraph } from "./paper.ts";

const ORDINALS = ["First", "Second", "Third", "Fourth"] as const;
const COST: Blank = { blank: "cost" };
const WHO: Blank = { blank: "who" };
const VISIT: Blank = { blank: "who visits whom, and when" };

/** Returns what the two committees do in their first year, by quarters from the day of signing. */
export function firstYearPlan(answers: Answers): Paper {
  const { us, partner, signing } = answers;
  const quarters = signing && quartersFrom(signing);
  let number = 0;
  const blocks = tasks(answers).flatMap((lines, i): Block[] => [
    heading(line`${ORDINALS[i] ?? ""} quarter: ${spanOf(i, quarters?.[i])}`),
    ...lines.map((line): Block => ({ kind: "clause", number: ++number, line })),
  ]);
  return {
    title: "First-year plan",
    under: line`for the ${tieOf(answers)} partnership of ${place(us)}, and ${place(partner)}`,
    blocks: [
      paragraph(
        line`This plan is a suggestion of Sister Cities Atlas. Change whatever does not fit. Write a name beside every task.`,
      ),
      paragraph(
        line`The year begins with the signing on ${dayOr(signing, "date of signing")}. ${firstExchangeIn(answers, quarters)}`,
      ),
      ...blocks,
      heading(line`Costs of the first year`),
      {
        kind: "table",
        head: ["What", "Who pays", "Cost"],
        rows: [
          [line`Letters, translation, postage`, [WHO], [COST]],
          ...visitsOf(answers).map((visit): Line[] => [visit, [WHO], [COST]]),
          [line`Public event`, [WHO], [COST]],
          [line`Dues of Sister Cities International, if we join`, [WHO], [COST]],
        ],
      },
      paragraph(promised(answers)),
    ],
  };
}

/** The tasks of each quarter; a friendship city makes do with one visit or meeting. */
const tasks = ({ kind, us, partner }: Answers): Line[][] => {
  const sister = kind === "sister";
  return [
    [
      line`Both sides, ${us.committee} and ${partner.committee}, agree on two or three aims: ${{ blank: "first aim" }}, ${{ blank: "second aim" }}, ${{ blank: "third aim" }}.`,
      line`The two officials exchange letters on the state of their communities.`,
      line`We offer the local newspapers an article about the other community.`,
      line`On our side, ${us.committee} opens a bank account in its own name, names two people who keep the books and chooses a fundraiser.`,
      line`We ask our insurer, the school district and the attorney of the community what they require before guests arrive or young people travel.`,
    ],
    [
      line`One school here and one school there pair up: ${{ blank: "school here" }} and ${{ blank: "school there" }}. Children exchange letters or pictures.`,
      sister
        ? line`We find host families for the first visit and hold the fundraiser.`
        : line`We prepare one visit or one online meeting, and hold the fundraiser if money is needed.`,
    ],
    [
      sister
        ? line`The first visit takes place, with home stays: ${VISIT}.`
        : line`The visit or the online meeting takes place: ${VISIT}.`,
      line`A public event with food or music ${sister ? "goes" : "may go"} with it, open to all.`,
      line`We tell both newspapers how it went.`,
    ],
    [
      ...(sister
        ? [line`The visit in the other direction takes place, or has its date: ${{ blank: "date" }}.`]
        : []),
      line`We ${sister ? "report" : "may report"} to our governing body: what was done, who took part, what it cost.`,
      line`Both committees write down what to keep, what to change and who does the work in the second year.`,
    ],
  ];
};

const visitsOf = ({ kind }: Answers): Line[] =>
  kind === "sister"
    ? [
        line`Visit of the guests: rooms with families, meals, local travel`,
        line`Our visit: tickets, visas, insurance, gifts`,
      ]
    : [line`The visit or the online meeting`];

const spanOf = (index: number, span: Span | undefined): string =>
  span
    ? `${dayInWords(span.first)}, to ${dayInWords(span.last)}`
    : `months ${index * 3 + 1} to ${index * 3 + 3} after signing`;

function firstExchangeIn({ signing, firstExchange }: Answers, quarters: readonly Span[] | undefined): Line {
  const day = dayOr(firstExchange, "date of the first exchange, if you know it");
  if (!firstExchange || !signing || !quarters) return line`The first exchange is planned for ${day}.`;
  const index = quarters.findIndex(({ first, last }) => first <= firstExchange && firstExchange <= last);
  const when =
    index >= 0
      ? `in the ${(ORDINALS[index] ?? "").toLowerCase()} quarter`
      : firstExchange < signing
        ? "before the signing"
        : "after the first year";
  // The tasks take the first visit to be in the third quarter.
  const move = index === 2 ? "" : " Move the tasks of the visit so that they come before it.";
  return line`The first exchange is planned for ${day}, ${when}.${move}`;
}
