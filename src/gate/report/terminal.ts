import { formatProblem, type Problem } from "../../atlas/problem.ts";
import { problemCount } from "./headline.ts";

/** Returns the problems for a terminal: three lines each and a blank one, then how many there are. */
export const terminalReport = (problems: readonly Problem[]): string =>
  [...problems.map((found) => `${plain(formatProblem(found))}\n`), problemCount(problems)].join("\n");

/** What an editor wrote is quoted in a message: signs that steer a terminal are shown as a box. */
const plain = (text: string) => text.replaceAll(/(?!\n)\p{Cc}/gu, "\u25a1");
