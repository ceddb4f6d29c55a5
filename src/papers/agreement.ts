import { type Answers, dayOr, fieldsOf, officer, place, type Side, tieOf, tiesOf } from "./answers.ts";
import { promised } from "./gift.ts";
import { isAnswered, type Line, line } from "./line.ts";
import { type Block, clauses, type Paper, paragraph, signature } from "./paper.ts";

/** Returns the text that both officials sign. */
export function agreement(answers: Answers): Paper {
  const { us, partner } = answers;
  const [title, may] =
    answers.kind === "sister"
      ? (["Sister city agreement", "are to"] as const)
      : (["Friendship city agreement", "may"] as const);
  return {
    title,
    under: line`between ${place(us)}, and ${place(partner)}`,
    blocks: [
      paragraph(
        line`${place(us)}, represented by ${officer(us)}, and ${place(partner)}, represented by ${officer(partner)}, agree as follows.`,
      ),
      ...clauses([
        [
          title.replace("agreement", "partnership"),
          line`The two communities are ${tiesOf(answers)}. Each recognizes the other as its ${tieOf(answers)}.`,
        ],
        [
          "Aims",
          line`Residents of both communities should be able to meet, to learn from each other and to work together. The partnership is to be of use to both sides.`,
        ],
        [
          "Fields",
          line`The communities begin in ${fieldsOf(answers)}. They may add others as residents ask for them.`,
        ],
        [
          "Exchanges",
          line`Visits, letters and projects ${may} go in both directions as far as means allow.${firstExchangeOf(answers)}`,
        ],
        [
          "Committees",
          line`The exchanges ${may} be planned by ${us.committee} in ${us.community} and by ${partner.committee} in ${partner.community}. Neither may bind its community.`,
        ],
        [
          "What each side gives",
          line`${promised(answers)} ${partner.community} gives ${{ blank: "what the partner gives" }}. Neither side owes the other anything beyond this. Who pays for a visit or a project is settled in writing before it begins.`,
        ],
        ["Term", termOf(answers)],
        ["Languages", languagesOf(answers)],
        [
          "Good will",
          line`This agreement states good will. It creates no duty that a court could enforce, ${
            answers.gift.kind === "nothing"
              ? "spends no public money"
              : "promises no public money beyond what clause 6 names"
          }, and makes neither side answer for the acts of the other or of its visitors. Each side acts within its own law and the law of its state and country.`,
        ],
      ]),
      signatureOf(us),
      signatureOf(partner),
    ],
  };
}

/** The first exchange, unless it comes before the agreement: that cannot plan what is past. */
function firstExchangeOf({ signing, firstExchange }: Answers): Line {
  if (signing && firstExchange && firstExchange < signing) return [];
  return line` The first exchange is planned for ${dayOr(firstExchange, "date of the first exchange, if you know it")}.`;
}

function termOf({ term }: Answers): Line {
  const sign = `both sides sign in writing after the approval that each one’s rules require.`;
  return term
    ? line`This agreement holds for ${term} from the day of signing. Either side may end it earlier by written notice. To renew or to change it, ${sign}`
    : line`This agreement holds until one side ends it by written notice. To change it, ${sign}`;
}

function languagesOf({ languages: [first, second] }: Answers): Line {
  const copies = "This agreement is signed in two copies, one for each side";
  return isAnswered(second)
    ? line`${copies}. Each copy is in ${first} and in ${second}. Each side has had the translation checked. If the texts differ, the two sides settle it by talking. ${{ blank: "a point for your attorney" }}`
    : line`${copies}, in ${first} ${{ blank: "and in a second language, if there is one" }}.`;
}

const signatureOf = (side: Side): Block =>
  signature(
    [side.official],
    [side.title],
    place(side),
    line`Date: ${{ blank: "date" }}`,
    line`Place: ${{ blank: "place" }}`,
  );
