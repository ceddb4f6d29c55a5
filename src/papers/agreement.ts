import { type Answers, dayOr, fieldsOf, officer, place, tieOf, tiesOf } from "./answers.ts";
import { isAnswered, type Line, line } from "./line.ts";
import { clauses, type Paper, paragraph, signature } from "./paper.ts";

/** Returns the text that both officials sign. */
export function agreement(answers: Answers): Paper {
  const { us, partner, signing, firstExchange } = answers;
  const title = answers.kind === "sister" ? "Sister city agreement" : "Friendship city agreement";
  return {
    title,
    under: line`between ${place(us)}, and ${place(partner)}`,
    blocks: [
      paragraph(
        line`${place(us)}, represented by ${officer(us)}, and ${place(partner)}, represented by ${officer(partner)}, agree as follows.`,
      ),
      ...clauses([
        [
          `${title.replace(" agreement", "")} partnership`,
          line`The two communities are ${tiesOf(answers)}. Each endorses the other as its ${tieOf(answers)}.`,
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
          line`Visits, letters and projects go in both directions as far as means allow. The first exchange is planned for ${dayOr(firstExchange, "date of the first exchange, if you know it")}.`,
        ],
        [
          "Committees",
          line`${us.committee} plans the exchanges for ${us.community}, and ${partner.committee} for ${partner.community}. Each reports to its own community once a year.`,
        ],
        ["What each side gives", gifts(answers)],
        ["Term", termOf(answers)],
        ["Changes", line`Changes to this agreement are made in writing and signed by both sides.`],
        [
          "Good will",
          line`This agreement states the good will of two communities. Neither side means to create duties that a court could enforce. Each acts within its own laws.`,
        ],
        ["Languages", languagesOf(answers)],
      ]),
      paragraph(line`Signed on ${dayOr(signing, "date of signing")} in ${{ blank: "place of signing" }}.`),
      signature([us.official], [us.title], place(us)),
      signature([partner.official], [partner.title], place(partner)),
    ],
  };
}

function gifts({ us, partner, gift }: Answers): Line {
  const ours =
    gift.kind === "staff"
      ? line`${us.community} gives staff time and no other public money.`
      : gift.kind === "money"
        ? line`${us.community} gives ${gift.what}, as far as its adopted budget allows.`
        : line`${us.community} gives the following: ${gift.what}.`;
  return line`${ours} ${partner.community} gives ${{ blank: "what the partner gives" }}. Beyond that each side pays its own costs, unless both agree otherwise in writing.`;
}

function termOf({ term }: Answers): Line {
  const end = line`Before that, either side may end it by written notice to the other.`;
  return term
    ? line`This agreement holds for ${term} from the day of signing. Both sides may renew it in writing. ${end}`
    : line`This agreement has no fixed term. It holds until one or both sides end it by written notice to the other.`;
}

function languagesOf({ languages: [first, second] }: Answers): Line {
  return isAnswered(second)
    ? line`This agreement is signed in two copies, one for each side. Each copy is in ${first} and in ${second}, and both texts have the same standing.`
    : line`This agreement is signed in two copies, one for each side, in ${first} ${{ blank: "and in a second language, if there is one" }}.`;
}
