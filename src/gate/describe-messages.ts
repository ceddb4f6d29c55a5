import { formatProblem } from "../atlas/problem.ts";
import type { FaultMessage } from "./fault-messages.ts";

const INTRODUCTION = `# Messages of the check

The check reads every file of this folder before anything is published. For each thing to mend it says where (the file, the
line, the column), what is wrong, and how to mend it. Here is every message there is, with an example of what was written and
the answer to it. The names and numbers in your message are your own.

This page is written by \`npm run describe\` from the rules of the check and an example of each.
`;

/** Returns the text of content/MESSAGES.md: every message of the check, with an example, under an anchor of its own. */
export function describeMessages(messages: readonly FaultMessage[]): string {
  const rooms = [...Map.groupBy(messages, ({ room }) => room)];
  return [INTRODUCTION, ...rooms.map(([room, its]) => [`## ${room}\n`, ...its.map(entry)].join("\n"))].join(
    "\n",
  );
}

function entry(message: FaultMessage): string {
  const { kind, meaning, written } = message;
  const example = written.trim() ? ["Written:\n", fenced(written)] : [];
  return [
    `### ${kind}\n`,
    `${meaning.replaceAll("<", "\\<")}.\n`,
    ...example,
    "The check says:\n",
    fenced(formatProblem(message)),
  ].join("\n");
}

const fenced = (text: string) => `\`\`\`\`text\n${text}\n\`\`\`\`\n`;
