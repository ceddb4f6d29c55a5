import { REGIONS } from "../atlas/vocabulary.ts";
import { formatNumber } from "../atlas/words.ts";
import { INKS, REGION_INKS } from "../picture/day-inks.ts";
import type { NameCard } from "./card.ts";
import { drawLettering, letter } from "./lettering.ts";
import { HEIGHT, LEFT, type Row } from "./rows.ts";

const ARM = { height: 40, step: 45, size: 23, tip: 20 } as const;

/** Returns the post of the site, planted below the card, with an arm for each region. */
export const postRow = (arms: NameCard["arms"]): Row => ({
  height: 12 + arms.length * ARM.step,
  draw: async (top) => {
    const drawn = arms.map(async ({ region, count }, i) => {
      const words = await letter(`${formatNumber(count)} ${REGIONS[region]}`, "text");
      const y = top + 12 + i * ARM.step;
      const end = Math.round(LEFT + 52 + words.width * ARM.size);
      const tip = `l${ARM.tip} ${ARM.height / 2}l-${ARM.tip} ${ARM.height / 2}`;
      return [
        `<path d="M${LEFT} ${y}H${end}${tip}H${LEFT}z" fill="${REGION_INKS[region]}"/>`,
        `<circle cx="${LEFT + 18}" cy="${y + ARM.height / 2}" r="4" fill="${INKS["on-region"]}"/>`,
        drawLettering(words, LEFT + 40, y + 8, ARM.size, INKS["on-region"]),
      ].join("");
    });
    const post = `<path d="M${LEFT + 12} ${top}h12V${HEIGHT}h-12z" fill="${INKS.ink}"/>`;
    return post + (await Promise.all(drawn)).join("");
  },
});
