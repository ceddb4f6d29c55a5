import { counted } from "../atlas/words.ts";
import type { Line } from "./line.ts";
import type { Proposal } from "./propose.ts";

type Section = Exclude<
  { [Name in keyof Proposal]: Proposal[Name] extends number ? never : Name }[keyof Proposal],
  undefined
>;

/** The sections in the order in which an editor works through them, each with what `--apply` does about its lines. */
const SECTIONS: readonly (readonly [name: Section, title: string, rule: string])[] = [
  [
    "newPairs",
    "New pairs",
    "Added by `--apply` as unconfirmed, with low confidence and `wikidata` as their list. A year stays unverified, even with a page: read the page, give it a row in `evidence.csv`, then write `documented`.",
  ],
  [
    "newPlaces",
    "New places",
    "Added by `--apply`, since a new pair needs them. Look at kind, name and point, and fill in the province.",
  ],
  [
    "years",
    "Years found for pairs that have none",
    "Added by `--apply` as unverified; readers see “to be confirmed” until somebody has read a page that gives the year.",
  ],
  ["changedPlaces", "Changed places", "Not applied: an editor decides which side is right."],
  ["yearsToSettle", "Years to settle", "Not applied: a year of ours is never overwritten."],
  [
    "ends",
    "Ended partnerships",
    "Not applied: the status needs a source that somebody has read. With one, write `ended`, its date and the source.",
  ],
  [
    "unclear",
    "Unclear matches",
    "Not applied and not guessed. Mend the table or Wikidata, an alias is often enough, and run the import again.",
  ],
  ["bad", "Rows that cannot be used, or say a thing twice", "Not applied."],
  [
    "lacking",
    "Pairs we hold that the answer lacks",
    "Not applied: that Wikidata does not have a pair says nothing against it. Only states of which the answer speaks are compared. Pairs from above that could not be read are among these.",
  ],
];

/** Returns the proposal as Markdown, for an editor to read and for the text of a pull request. */
export function toMarkdown(proposal: Proposal): string {
  const { rows, pairs, agreeing } = proposal;
  const opening = `# Proposal from Wikidata\n\n${counted(rows, "row")} of the answer ${rows === 1 ? "tells" : "tell"} of ${counted(pairs, "pair")}; ${counted(agreeing, "pair")} ${agreeing === 1 ? "agrees" : "agree"} with the tables. Wikidata is CC0.\n`;
  const sections = SECTIONS.map(([name, title, rule]) => {
    const lines = proposal[name];
    const heading = `## ${title} (${lines.length})\n`;
    return lines.length === 0
      ? heading
      : [heading, `${rule}\n`, `${lines.map(bullet).join("\n")}\n`].join("\n");
  });
  return [opening, ...sections].join("\n");
}

const bullet = ({ about, reason }: Line) => `- **${escaped(about)}**: ${escaped(reason)}`;

/** Names are anybody's text; addresses stand between < and > and are left as they are. */
const escaped = (text: string) =>
  text.replace(/<https?:[^>]*>|[\\`*_[\]<>&]/g, (sign) => (sign.length > 1 ? sign : `\\${sign}`));
