/** An issue of the repository, as GitHub tells it. */
export type Issue = { readonly number: number; readonly title: string; readonly body: string | null };

export const TITLE = "What has gone stale: links and dates";

/** GitHub takes 65,536 signs. */
const MOST_SIGNS = 60_000;

/** What is done with the one issue. */
export type Step =
  { readonly kind: "open" | "update" | "close"; readonly body: string } | { readonly kind: "nothing" };

/** Returns our issue among the open ones. */
export const ourIssue = (open: readonly Issue[]): Issue | undefined =>
  open.find(({ title }) => title === TITLE);

/**
 * Returns what to do: as long as a report has something to say there is one issue, with the newest reports as its text,
 * and none otherwise. `run` is the web address of the run that wrote them.
 */
export function nextStep(ours: Issue | undefined, reports: readonly string[], run: string): Step {
  const text = reports.filter((report) => report.trim() !== "").join("\n");
  const introduction = `This list is written anew [every week](${run}) and blocks nobody. What is mended leaves it by itself.`;
  if (text === "" && !ours) return { kind: "nothing" };
  if (text === "") return { kind: "close", body: `${introduction}\n\nNothing is left to do.` };
  return { kind: ours ? "update" : "open", body: shortened(`${introduction}\n\n${text}`, run) };
}

function shortened(text: string, run: string): string {
  if (text.length <= MOST_SIGNS) return text;
  const whole = text.slice(0, text.lastIndexOf("\n", MOST_SIGNS));
  return `${whole}\n\nThe rest is in the [summary of the run](${run}).\n`;
}
