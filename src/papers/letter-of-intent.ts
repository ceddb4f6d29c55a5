import { type Answers, dayOr, fieldsOf, place, tiesOf } from "./answers.ts";
import { isAnswered, line } from "./line.ts";
import { type Paper, paragraph, signature } from "./paper.ts";

/** Returns the letter in which one official tells the other what the community would like. */
export function letterOfIntent(answers: Answers): Paper {
  const { us, partner, signing, firstExchange, term } = answers;
  const addressee = isAnswered(partner.official) ? line`${partner.title} ${partner.official}` : partner.title;
  const meaning =
    answers.kind === "sister"
      ? line`A sister city is a broad and long-term partnership of two communities. It should be of use to both.`
      : line`A friendship city is a lighter tie. It lets two communities see whether the match holds before they agree on anything more.`;
  return {
    title: "Letter of intent",
    under: line`from ${place(us)}, to ${place(partner)}`,
    blocks: [
      paragraph(line`${{ blank: "date of the letter" }}`),
      paragraph(line`Dear ${addressee}:`),
      paragraph(
        line`As ${us.title} of ${place(us)}, I would like to explore with you whether our communities should become ${tiesOf(answers)}.`,
      ),
      paragraph(meaning),
      paragraph(
        line`We think first of ${fieldsOf(answers)}. Please tell us what matters most to your residents. We hope for exchanges that go in both directions.`,
      ),
      paragraph(
        line`On our side the work would be carried by ${us.committee}. ${
          isAnswered(partner.committee)
            ? line`On yours we hope to work with ${partner.committee}.`
            : line`We hope that a group of residents will carry it on yours.`
        }`,
      ),
      paragraph(
        term
          ? line`We have an agreement for ${term} in mind. At its end both sides would decide whether to renew it.`
          : line`We have an agreement without a fixed term in mind. It would last until one of us ends it.`,
      ),
      paragraph(
        line`If you agree and our governing body approves, we could sign on ${dayOr(signing, "date of signing, if you know it")}. The first exchange could take place on ${dayOr(firstExchange, "date of the first exchange, if you know it")}.`,
      ),
      paragraph(
        line`This letter states an intention. It binds neither community and commits no money. On our side an agreement needs the vote of our governing body.`,
      ),
      paragraph(line`We would be glad to have your answer in writing, and to meet you.`),
      paragraph(line`Yours sincerely,`),
      signature([us.official], [us.title], place(us)),
    ],
  };
}
