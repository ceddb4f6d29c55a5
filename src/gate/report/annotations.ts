import { type Problem, whatSentence } from "../../atlas/problem.ts";
import { counted, problemCount } from "./headline.ts";

/** GitHub shows so many notes of one kind for each step, and drops the others without a word. */
const MOST = 10;

/**
 * Returns the problems as notes on their lines in a pull request: `::error file=…,line=…,col=…,title=…::…`. What one line
 * has wrong is one note; where there are more lines than GitHub shows, the last note says so.
 */
export function annotations(problems: readonly Problem[]): string[] {
  const lines = [...Map.groupBy(problems, ({ file, line }) => `${file}\n${line}`).values()];
  if (lines.length <= MOST) return lines.map(note);
  const left = lines.slice(MOST - 1).reduce((sum, { length }) => sum + length, 0);
  const all = `GitHub shows ${MOST} notes here. All ${problemCount(problems)} They stand in the summary of this check and in its log.`;
  return [...lines.slice(0, MOST - 1).map(note), command({ title: counted(left, "more problem") }, all)];
}

function note(found: readonly Problem[]): string {
  const [first] = found;
  if (!first) return "";
  const { file, line, column, kind } = first;
  const title = found.length === 1 ? titleOf(kind) : counted(found.length, "problem");
  const words = found.map((each) => `${whatSentence(each)}\n${each.mend}`).join("\n\n");
  return command({ file, line, col: column, title }, words);
}

/** `unknown-place` is "Unknown place". */
const titleOf = (kind: string) => kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll("-", " ");

const command = (fields: Readonly<Record<string, string | number>>, words: string): string =>
  `::error ${Object.entries(fields)
    .map(([name, value]) => `${name}=${escaped(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`)
    .join(",")}::${escaped(words)}`;

/** GitHub reads these three signs as the end of a command. */
const escaped = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
