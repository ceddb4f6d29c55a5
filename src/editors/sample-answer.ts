import { checkContent } from "../gate/check-content.ts";
import { SOUND_CONTENT } from "../gate/sound-content.fixture.ts";
import { formatProblem } from "../atlas/problem.ts";
import { storyTemplate } from "./story-template.ts";

const TODAY = "2026-11-22";
const STORY = "content/exchanges/a-new-story/index.mdx";

/** Slips of the hand, as they happen in the story to copy. */
const SLIPS = [
  ["us: us-oh-toledo", "us: us-oh-toldeo"],
  ['source="paper"', 'source="papers"'],
] as const;

/** Returns what the check says of a small content with a story of two slips in it, a sentence for each. */
export function sampleAnswer(): string[] {
  const template = storyTemplate({ us: "us-oh-toledo", partner: "es-toledo", year: 1931 }, TODAY);
  const story = SLIPS.reduce((text, [from, to]) => text.replace(from, () => to), template);
  const encoder = new TextEncoder();
  const files = Object.entries({ ...SOUND_CONTENT, [STORY]: story }).map(
    ([file, text]) => [file, encoder.encode(text)] as const,
  );
  return checkContent(new Map(files), TODAY).problems.map(formatProblem);
}
