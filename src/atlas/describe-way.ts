import type { Theme } from "./vocabulary.ts";
import type { Way, WayIn } from "./ways-in.ts";
import { counted } from "./words.ts";

type Words = { readonly title: string; readonly description: string; readonly lede: string };

const LEDES: Readonly<Record<Theme, string>> = {
  "arts-and-culture": "Buildings, bells, gardens, pictures and plays that two towns made or gave.",
  "youth-and-education": "Pupils, students and teachers who went to live and learn in the other town.",
  "business-and-trade": "Firms, fairs, factories and markets, and what is known of the money.",
  "humanitarian-aid": "Help after war, storm, flood and earthquake: who gave what, and where it went.",
  "community-development": "Water, clinics, fire engines, roads and advice between town halls.",
};

/** Returns heading, description (50 to 160 characters) and lede of a page of exchanges that have something in common. */
export function describeWay({ way, theme, label, exchanges }: WayIn): Words {
  const found = counted(exchanges.length, "documented exchange");
  return {
    title: TITLES[way](label),
    description: `${found} between American communities and their partners abroad: ${label}. With places, dates and sources.`,
    lede: theme ? LEDES[theme] : LEDE[way](label),
  };
}

const TITLES: Readonly<Record<Way, (label: string) => string>> = {
  theme: (label) => label,
  decade: (label) => `Exchanges of the ${label}`,
  region: (label) => `Exchanges with ${withArticle(label)}`,
};

const LEDE: Readonly<Record<Way, (label: string) => string>> = {
  theme: (label) => label,
  decade: (label) => `Stories whose main year lies in the ${label}; most began earlier or went on longer.`,
  region: (label) => `Stories of American communities and their partners in ${withArticle(label)}.`,
};

/** "The Americas" within a sentence. */
const withArticle = (label: string): string => label.replace(/^The /, "the ");
