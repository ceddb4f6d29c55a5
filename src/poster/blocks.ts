import type { Partnership } from "../atlas/atlas.ts";
import { formatKm } from "../atlas/distances.ts";
import { type Growth, undocumented } from "../atlas/growth.ts";
import type { RegionCount } from "../atlas/poster.ts";
import { counted, formatNumber } from "../atlas/words.ts";
import { INKS, REGION_INKS } from "../picture/day-inks.ts";
import { fittedSize, textAt } from "./text.ts";

/** A place on the poster, in units: left edge, upper edge, width. */
export type Area = { readonly x: number; readonly y: number; readonly width: number };

/** Letters of a list and the step from line to line. */
const SIZE = 15;
const LEADING = 20;

/** Height of the bar over a block. */
const BAR = 6;

const bar = ({ x, y, width }: Area, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${BAR}" fill="${fill}"/>`;

const heading = ({ x, y }: Area, text: string) => textAt(x, y + 30, text, { size: SIZE + 1, face: "bold" });

/** A name at the left and its number at the right; a long name is set smaller rather than over the number. */
function row({ x, width }: Area, y: number, name: string, value: string, fill: string = INKS.ink): string {
  const size = fittedSize(name, SIZE, width - (value.length + 1) * 0.6 * SIZE);
  return (
    textAt(x, y, name, { size, fill }) + textAt(x + width, y, value, { size: SIZE, fill, anchor: "end" })
  );
}

/** Draws the partners of one region: the number, then its countries. */
export function drawRegion({ region, label, count, top, rest }: RegionCount, area: Area): string {
  const { x, y } = area;
  const first = y + 106;
  const rows = top.map(({ country, count }, i) =>
    row(area, first + i * LEADING, country.name, formatNumber(count)),
  );
  const others =
    rest.countries > 0
      ? row(
          area,
          first + top.length * LEADING,
          counted(rest.countries, "other", "others"),
          formatNumber(rest.count),
          INKS.muted,
        )
      : "";
  return `<g id="count-${region}">${bar(area, REGION_INKS[region])}
${textAt(x - 2, y + 54, formatNumber(count), { size: 48, face: "title", fill: REGION_INKS[region] })}
${textAt(x, y + 80, label, { size: SIZE, face: "bold" })}
${rows.join("")}${others}</g>`;
}

/** Draws the documented signings of each decade as bars, to one scale. */
export function drawGrowth(growth: Growth, area: Area): string {
  const { x, y, width } = area;
  const [top, floor] = [y + 62, y + 182];
  const most = Math.max(...growth.decades.map(({ count }) => count));
  const step = width / growth.decades.length;
  const bars = growth.decades.map(({ decade, count }, i) => {
    const [left, middle] = [Math.round(x + i * step), x + (i + 0.5) * step];
    const height = Math.round(((floor - top) * count) / most);
    return [
      `<rect x="${left}" y="${floor - height}" width="${Math.round(step - 3)}" height="${height}" fill="${INKS.ink}"/>`,
      textAt(middle, floor - height - 5, formatNumber(count), { size: 13.5, face: "bold", anchor: "middle" }),
      textAt(middle, floor + 17, String(decade), { size: 12.5, fill: INKS.muted, anchor: "middle" }),
    ].join("");
  });
  return `<g id="growth">${bar(area, INKS.ink)}${heading(area, "Signed, by decade")}${bars.join("")}
<path d="M${x} ${floor}h${width}" stroke="${INKS.line}"/>
${textAt(x, floor + 42, `${formatNumber(growth.documented)} documented years; ${formatNumber(undocumented(growth))} without one`, { size: 14, fill: INKS.muted })}</g>`;
}

/** Draws the oldest and the longest partnerships as two lists, one under the other. */
export function drawRanks(
  oldest: readonly Partnership[],
  longest: readonly Partnership[],
  area: Area,
): string {
  const second = { ...area, y: area.y + 30 + (oldest.length + 0.5) * LEADING };
  return `<g id="ranks">${bar(area, INKS.ink)}
${drawList("The earliest documented years", oldest, ({ signed }) => signed.text, area)}
${drawList("The longest routes", longest, ({ km }) => formatKm(km), second)}</g>`;
}

function drawList(
  title: string,
  partnerships: readonly Partnership[],
  value: (partnership: Partnership) => string,
  area: Area,
): string {
  const rows = partnerships.map((partnership, i) =>
    row(area, area.y + 54 + i * LEADING, shortPair(partnership), value(partnership)),
  );
  return heading(area, title) + rows.join("");
}

/** "Toledo, OH – Toledo, Spain" */
const shortPair = ({ us, partner }: Partnership) =>
  `${us.kind === "state" || !us.stateCode ? us.label : `${us.name}, ${us.stateCode}`} – ${partner.label}`;
