/** Something an editor has to mend, at the line where it can be mended. */
export type Problem = {
  /** Path from the top of the project: content/places.csv */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  /** A plain sentence that continues "line 12 …". */
  readonly message: string;
};

/** Returns the problem as one value. */
export const problem = (file: string, line: number, message: string): Problem => ({ file, line, message });

/** Returns the problem as one line that editors and terminals can jump to: `content/places.csv:12: …`. */
export const formatProblem = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`;

/** Returns the problem as a note on its line in a pull request: `::error file=…,line=…::…`. */
export const annotation = ({ file, line, message }: Problem): string =>
  `::error file=${escaped(file).replaceAll(":", "%3A").replaceAll(",", "%2C")},line=${line}::${escaped(message)}`;

/** GitHub reads these three signs as the end of a command. */
const escaped = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
