import { type Answers, fieldsOf, place, tieOf } from "./answers.ts";
import { promised } from "./gift.ts";
import { isAnswered, line } from "./line.ts";
import { clauses, heading, type Paper, paragraph, signature } from "./paper.ts";

/** Returns the vote by which our governing body approves the tie. */
export function resolution(answers: Answers): Paper {
  const { us, partner, term } = answers;
  const tie = tieOf(answers);
  const asks = answers.kind === "sister" ? "asks" : "may ask";
  const signer = isAnswered(us.official) ? line`${us.title}, ${us.official},` : line`${us.title}`;
  return {
    title: "Resolution",
    under: line`of the governing body of ${place(us)}, on a ${tie} partnership with ${place(partner)}`,
    blocks: [
      paragraph(line`Resolution number ${{ blank: "number" }}`),
      paragraph(
        answers.kind === "sister"
          ? line`Whereas a sister city is a broad and long-term partnership of two communities in two countries, signed by the highest official on each side;`
          : line`Whereas a friendship city is a lighter tie between two communities in two countries, which may lead to a sister city agreement;`,
      ),
      paragraph(
        line`Whereas residents of ${place(us)}, and ${place(partner)}, wish to work together in ${fieldsOf(answers)};`,
      ),
      paragraph(line`Whereas the partnership should be of use to both communities;`),
      paragraph(
        line`Whereas ${us.committee} is ready to plan the exchanges and to find the people for them;`,
      ),
      heading(line`Now, therefore, the governing body of ${place(us)}, resolves:`),
      ...clauses([
        ["Approval", line`${place(partner)}, is approved as a ${tie} of ${us.community}.`],
        [
          "Signature",
          line`The ${signer} may sign the agreement with ${partner.community} that is attached to this resolution, once the attorney of the community has reviewed it.`,
        ],
        [
          "Term",
          term
            ? line`The approval holds for ${term} from the day of signing. To renew it takes another vote.`
            : line`The approval has no fixed term. The governing body may end it by another vote.`,
        ],
        ["What the community gives", promised(answers)],
        [
          "Work and report",
          line`The governing body invites ${us.committee} to plan the exchanges and ${asks} it to report in public once a year. It does not act in the name of the community, and may not bind it or spend its money.`,
        ],
        [
          "Notice",
          line`A copy of this resolution goes to ${partner.community}. If ${us.community} is a member of Sister Cities International, a copy goes there too.`,
        ],
      ]),
      paragraph(
        line`Adopted on ${{ blank: "date of the vote" }}, with ${{ blank: "number" }} votes for and ${{ blank: "number" }} against.`,
      ),
      signature([us.official], [us.title], place(us)),
      signature([{ blank: "name of the clerk" }], ["Attested by the clerk"]),
    ],
  };
}
