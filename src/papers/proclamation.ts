import { type Answers, dayOr, fieldsOf, place, tiesOf } from "./answers.ts";
import { isAnswered, line } from "./line.ts";
import { heading, type Paper, paragraph, signature } from "./paper.ts";

/** Returns what our official reads out in public on the day of signing. */
export function proclamation(answers: Answers): Paper {
  const { us, partner, signing, term } = answers;
  return {
    title: "Proclamation",
    under: line`by the ${us.title} of ${place(us)}`,
    blocks: [
      paragraph(
        line`Whereas ${place(us)}, and ${place(partner)}, have agreed to be ${tiesOf(answers)}${term ? line` for ${term}` : ""};`,
      ),
      paragraph(line`Whereas residents of both want to meet and to work together in ${fieldsOf(answers)};`),
      paragraph(
        line`Whereas the work is done by people who give their time, on our side in ${us.committee} and on the other in ${partner.committee};`,
      ),
      paragraph(line`Whereas all who live here are welcome to ask ${us.committee} how they can help;`),
      heading(
        isAnswered(us.official)
          ? line`Now, therefore, I, ${us.official}, ${us.title} of ${us.community}, proclaim`
          : line`Now, therefore, I, the ${us.title} of ${us.community}, proclaim`,
      ),
      paragraph(
        line`${dayOr(signing, "date")}, as the day on which our community welcomes ${partner.community} as a partner. I invite all who live here to greet our new friends.`,
      ),
      signature([us.official], [us.title], place(us)),
    ],
  };
}
