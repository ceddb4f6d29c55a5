import { KM_PER_MILE } from "../map/coordinates.ts";
import { pairHref, placeHref } from "./addresses.ts";
import type { Atlas, Partnership, Place } from "./atlas.ts";
import { curiositiesOf, kmFromAntipode } from "./curiosities.ts";
import { formatKm, formatMiles } from "./distances.ts";
import { growthOf, undocumented } from "./growth.ts";
import { pairText } from "./poster.ts";
import { sized, type SizedPartnership } from "./ranks.ts";
import { STATUSES } from "./vocabulary.ts";
import { counted, formatNumber } from "./words.ts";

type Row = {
  readonly href: string;
  readonly label: string;
  readonly figure: string;
  readonly note?: string | undefined;
};
type List = { readonly id: string; readonly title: string; readonly rule: string };
type PairList = List & { readonly rows: readonly Row[] };
type PlaceList = List & {
  readonly sides: readonly { readonly label: string; readonly rows: readonly Row[] }[];
};

/** Returns the curiosities in words: each list with its rule and at most `count` rows, but for the namesakes. */
export function curiosityLists(
  atlas: Atlas,
  count: number,
): { pairLists: PairList[]; placeLists: PlaceList[] } {
  const found = curiositiesOf(atlas, count);
  const { partnerships } = atlas;
  const unsized = partnerships.length - sized(partnerships).length;
  const pairLists = [
    {
      id: "namesakes",
      title: "Namesakes",
      rule: `Both names are the same once accents and capitals are left out, which holds for ${counted(found.namesakes.length, "pair")}. Laredo and Nuevo Laredo are no namesakes by this rule. The figure is the distance.`,
      rows: found.namesakes.map((row) => pairRow(row, formatMiles(row.km))),
    },
    {
      id: "longest",
      title: "Longest, and nearest to the opposite point",
      rule: "By the shortest way over a round Earth. The point opposite a place lies half the circumference away, so the longest routes are also those that end nearest to it: one list is both.",
      rows: found.longest.map((row) =>
        pairRow(row, distance(row.km), `${distance(kmFromAntipode(row))} from the point opposite`),
      ),
    },
    {
      id: "shortest",
      title: "Shortest",
      rule: "By the shortest way between the coordinates of the two places.",
      rows: found.shortest.map((row) => pairRow(row, short(row))),
    },
    {
      id: "oldest",
      title: "Earliest documented years",
      rule: `Only a year that a page or a directory gives is counted; ${formatNumber(undocumented(growthOf(partnerships)))} of ${formatNumber(partnerships.length)} rows have none, and an older one may be among them.`,
      rows: found.oldest.map((row) => ({
        ...pairRow(row, row.signed.text),
        note: row.signed.note,
      })),
    },
    {
      id: "unequal",
      title: "Most unequal in population",
      rule: `The larger population less the smaller. Populations are GeoNames’ for the place itself, and at least one is missing for ${counted(unsized, "pair")}.`,
      rows: found.unequal.map((row) => ({
        ...pairRow(row, formatNumber(row.larger.people - row.smaller.people)),
        note: `${inhabitants(row.larger)}, ${inhabitants(row.smaller)}`,
      })),
    },
  ];

  const placeLists = [
    {
      id: "most-partners",
      title: "Most partners",
      rule: "By rows of the table of partnerships, whatever their status.",
      sides: found.mostPartners,
      figure: ({ partnerships }: Place) => formatNumber(partnerships.length),
    },
    {
      id: "northernmost",
      title: "Northernmost",
      rule: "By latitude, among places with a partner.",
      sides: found.northernmost,
      figure: latitude,
    },
    {
      id: "southernmost",
      title: "Southernmost",
      rule: "By latitude, among places with a partner.",
      sides: found.southernmost,
      figure: latitude,
    },
  ].map(({ sides: { us, abroad }, figure, ...list }) => ({
    ...list,
    sides: [
      { label: "In the United States", places: us },
      { label: "Abroad", places: abroad },
    ].map(({ label, places }) => ({
      label,
      rows: places.map((place) => ({ href: placeHref(place), label: place.label, figure: figure(place) })),
    })),
  }));
  return { pairLists, placeLists };
}

/** What is worth a word below a pair: its year, and that it is over. */
const noteOf = ({ signed, status }: Partnership, ...more: string[]) =>
  [
    ...more,
    ...(signed.year === undefined ? [] : [`signed ${signed.text}`]),
    ...(status === "listed" || status === "unconfirmed" ? [] : [STATUSES[status].toLowerCase()]),
  ].join("; ");
const pairRow = (row: Partnership, figure: string, ...more: string[]) => ({
  href: pairHref(row),
  label: pairText(row),
  figure,
  note: noteOf(row, ...more),
});

const distance = (km: number) => `${formatMiles(km)}, ${formatKm(km)}`;
/** Border towns lie closer together than whole units tell. */
const short = ({ km }: Partnership) => `${(km / KM_PER_MILE).toFixed(1)} mi, ${km.toFixed(1)} km`;
const inhabitants = ({ place, people }: SizedPartnership["larger"]) =>
  `${formatNumber(people)} in ${place.name}`;
const latitude = ({ at: [, lat] }: Place) => `${Math.abs(lat).toFixed(1)}° ${lat < 0 ? "S" : "N"}`;
