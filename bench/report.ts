import type { Load } from "./measure/load.ts";
import type { Use } from "./measure/use.ts";

/** All that was measured of one way, one entry for each run. */
export type Measured = {
  readonly name: string;
  readonly loads: readonly Load[];
  readonly uses: readonly Use[];
};

type Column = {
  readonly title: string;
  /** Whether more is better. */
  readonly more?: boolean;
  readonly digits?: number;
  readonly value: (measured: Measured) => number;
};

/** Returns the middle of the values, or the mean of the two in the middle; NaN without values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? NaN;
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? at(Math.floor(half)) : (at(half - 1) + at(half)) / 2;
}

const overLoads = (value: (load: Load) => number) => (measured: Measured) =>
  median(measured.loads.map(value));
const overUses = (value: (use: Use) => number) => (measured: Measured) => median(measured.uses.map(value));

const COLUMNS = {
  visibleBytes: {
    title: "kB until routes visible",
    digits: 1,
    value: overLoads(({ bytesUntilVisible }) => bytesUntilVisible / 1000),
  },
  bytes: { title: "kB in all", digits: 1, value: overLoads(({ bytes }) => bytes / 1000) },
  visible: { title: "routes visible ms", value: overLoads(({ visibleMs }) => visibleMs) },
  script: { title: "script ms", value: overUses(({ scriptMs }) => scriptMs) },
  worker: { title: "in workers ms", value: overUses(({ workerMs }) => workerMs) },
  main: { title: "main thread busy ms", value: overUses(({ mainMs }) => mainMs) },
  inp: { title: "INP choosing ms", value: overUses(({ inpMs }) => inpMs) },
  answer: { title: "answer stands ms", value: overUses(({ answerMs }) => median(answerMs)) },
  frames: { title: "pan frames/s", more: true, value: overUses(({ framesPerSecond }) => framesPerSecond) },
  gap: { title: "longest gap ms", value: overUses(({ longestGapMs }) => longestGapMs) },
} as const satisfies Record<string, Column>;

/** Returns the medians as a Markdown table, and below it each as a multiple of the first row's. */
export function resultTables(results: readonly Measured[]): string {
  const columns: Column[] = Object.values(COLUMNS);
  const [site] = results;
  if (!site) return "";
  const head = (title: string) => [title, ...columns.map(({ title }) => title)];
  const medians = results.map((row) => [
    row.name,
    ...columns.map(({ value, digits = 0 }) => value(row).toFixed(digits)),
  ]);
  const ratios = results.map((row) => [
    row.name,
    ...columns.map(({ value }) => ratio(value(row), value(site))),
  ]);
  return `${markdown([head("median"), ...medians])}\n\n${markdown([head("times the first"), ...ratios])}`;
}

/** Returns for each aim whether the first row meets it. */
export function verdicts([site, ...others]: readonly Measured[]): string {
  if (!site || others.length === 0) return "";
  const against = ({ value, more }: Column) => {
    const best = others.map(value).reduce((a, b) => (more ? Math.max(a, b) : Math.min(a, b)));
    return { own: value(site), best, of: others.find((other) => value(other) === best)?.name ?? "" };
  };
  const verdict = (aim: string, met: boolean, { own, best, of }: ReturnType<typeof against>) =>
    `- ${aim}: **${met ? "met" : "not met"}** (${own.toFixed(0)}, against ${best.toFixed(0)} of ${of}).`;
  const [bytes, visible, inp, frames] = [
    against(COLUMNS.visibleBytes),
    against(COLUMNS.visible),
    against(COLUMNS.inp),
    against(COLUMNS.frames),
  ];
  return [
    verdict("Fewer kB until the routes are visible than the leanest", bytes.own < bytes.best, bytes),
    verdict(
      "Routes visible in at most half the time of the fastest, in ms",
      visible.own <= visible.best / 2,
      visible,
    ),
    verdict("No slower in choosing, in ms", inp.own <= inp.best, inp),
    verdict("No input takes longer than 200 ms to show", inp.own <= 200, inp),
    verdict("No slower in panning, in frames a second", frames.own >= frames.best * SAME, frames),
    verdict("Above 50 frames a second", frames.own > 50, frames),
  ].join("\n");
}

/** A screen shows 60 pictures a second: a twentieth more or less is chance. */
const SAME = 0.95;

const ratio = (value: number, base: number): string => (base > 0 ? (value / base).toFixed(2) : "–");

/** Sets rows as a Markdown table with numbers to the right, as Prettier would; the first row is the head. */
export function markdown(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const set = (row: readonly string[]) =>
    line(widths.map((width, i) => (i === 0 ? (row[i] ?? "").padEnd(width) : (row[i] ?? "").padStart(width))));
  const rule = line(widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)));
  return [set(head), rule, ...body.map(set)].join("\n");
}
