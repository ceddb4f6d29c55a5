/** The fields of an MDX file as YAML, which begin on line 2, and the text, with blank lines in place of the fields. */
export type SplitText = { readonly yaml: string; readonly prose: string };

/** Takes the text of an MDX file apart; undefined if it does not begin with fields between two lines of ---. */
export function splitText(text: string): SplitText | undefined {
  const parts = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/.exec(text);
  if (!parts) return undefined;
  const prose = parts[0].replaceAll(/[^\n]/g, "") + text.slice(parts[0].length);
  return { yaml: parts[1] ?? "", prose };
}
