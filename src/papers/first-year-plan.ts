import { type Answers, dayOr, place, tieOf } from "./answers.ts";
import { dayInWords, quartersFrom, type Span } from "./dates.ts";
import { type Blank, type Line, line } from "./line.ts";
import { type Block, heading, type Paper, paragraph } from "./paper.ts";

const ORDINALS = ["First", "Second", "Third", "Fourth"] as const;
const COST: Blank = { blank: "cost" };
const WHO: Blank = { blank: "who" };

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
        line`This plan is a suggestion of Sister Cities Atlas, put together from what local programs did or had to do. Change whatever does not fit. Write a name beside every task.`,
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
          [line`Visit of the guests: rooms with families, meals, local travel`, [WHO], [COST]],
          [line`Our visit: tickets, visas, insurance, gifts`, [WHO], [COST]],
          [line`Public event`, [WHO], [COST]],
          [line`Dues of Sister Cities International, if we join`, [WHO], [COST]],
        ],
      },
      paragraph(givenBy(answers)),
    ],
  };
}

/** The tasks of each quarter. */
const tasks = ({ us, partner }: Answers): Line[][] => [
  [
    line`${us.committee} and ${partner.committee} agree on two or three aims that both sides want: ${{ blank: "first aim" }}, ${{ blank: "second aim" }}, ${{ blank: "third aim" }}.`,
    line`The two officials exchange letters on the state of their communities.`,
    line`The local papers on both sides get an article about the other community.`,
    line`Our side opens a bank account, names two people who keep the books and chooses a fundraiser.`,
  ],
  [
    line`One school here and one school there pair up: ${{ blank: "school here" }} and ${{ blank: "school there" }}. Children exchange letters or pictures.`,
    line`We ask our insurer, the school district and the city attorney what they require before guests arrive or young people travel.`,
    line`We find host families for the first visit and hold the fundraiser.`,
  ],
  [
    line`The first visit takes place, with home stays: ${{ blank: "who visits whom, and when" }}.`,
    line`A public event with food or music goes with it, open to all.`,
    line`Both papers report on it.`,
  ],
  [
    line`The visit in the other direction takes place, or has its date: ${{ blank: "date" }}.`,
    line`We report to our governing body: what was done, who took part, what it cost.`,
    line`Both committees write down what to keep, what to change and who does the work in the second year.`,
  ],
];

const spanOf = (index: number, span: Span | undefined): string =>
  span
    ? `${dayInWords(span.first)}, to ${dayInWords(span.last)}`
    : `months ${index * 3 + 1} to ${index * 3 + 3} after signing`;

function firstExchangeIn({ firstExchange }: Answers, quarters: readonly Span[] | undefined): Line {
  const day = dayOr(firstExchange, "date of the first exchange, if you know it");
  const first = quarters?.[0];
  if (!firstExchange || !quarters || !first) return line`The first exchange is planned for ${day}.`;
  const index = quarters.findIndex(({ first, last }) => firstExchange >= first && firstExchange <= last);
  const when =
    index >= 0
      ? `in the ${(ORDINALS[index] ?? "").toLowerCase()} quarter`
      : firstExchange < first.first
        ? "before the signing"
        : "after the first year";
  return line`The first exchange is planned for ${day}, ${when}.`;
}

function givenBy({ us, gift }: Answers): Line {
  switch (gift.kind) {
    case "staff":
      return line`${us.community} gives staff time and no other public money.`;
    case "money":
      return line`${us.community} gives ${gift.what}.`;
    case "words":
      return line`${us.community} gives the following: ${gift.what}.`;
  }
}
