import { type Judged, type Judgment, JUDGMENTS } from "./judge-answer.ts";
import type { Mention, OutsideLinks } from "./outside-links.ts";

export type LinkReport = {
  readonly markdown: string;
  /** How many addresses somebody should look at. */ readonly count: number;
};

const ADVICE: Readonly<Record<Exclude<Judgment, "fine">, string>> = {
  gone: "Find where the page is now, or a copy at web.archive.org, and write that address; or find another source.",
  home: "The page is most likely gone, and its server hides that. Open it and see.",
  silent: "Wait a week. If it is here again, treat it as one that leads nowhere.",
  unsure: "Nothing to do, unless you have a minute to open one.",
};

/** Returns the report on links in Markdown: what to look at first, each address with the lines that name it. */
export function linkReport(
  links: OutsideLinks,
  asked: readonly string[],
  found: ReadonlyMap<string, Judged>,
  lineLink: (mention: Mention) => string,
): LinkReport {
  const of = (judgment: Judgment) =>
    asked.filter((address) => found.get(address)?.judgment === judgment).sort();
  const entry = (judgment: Judgment) => (address: string) => {
    const mentions = (links.get(address) ?? []).map(lineLink).join(", ");
    const box = judgment === "unsure" ? "-" : "- [ ]";
    return `${box} <${address}>: ${found.get(address)?.why ?? ""}. In ${mentions}`;
  };
  const section = (judgment: Exclude<Judgment, "fine">) => {
    const addresses = of(judgment);
    if (addresses.length === 0) return [];
    return [
      `### ${JUDGMENTS[judgment]}: ${addresses.length}`,
      "",
      ADVICE[judgment],
      "",
      ...addresses.map(entry(judgment)),
      "",
    ];
  };
  const unsure = section("unsure");
  const lines = [
    `${asked.length} of ${links.size} outside addresses were due, ${of("fine").length} answer, and for ${asked.length - found.size} no time was left.`,
    "",
    ...section("gone"),
    ...section("home"),
    ...section("silent"),
    // What asks for nothing is folded away.
    ...(unsure.length > 0
      ? ["<details><summary>Could not be checked</summary>", "", ...unsure, "</details>", ""]
      : []),
  ];
  return { markdown: lines.join("\n"), count: of("gone").length + of("home").length + of("silent").length };
}

/** Returns the addresses that an earlier report asked somebody to look at. */
export function reportedAddresses(markdown: string): string[] {
  return [...markdown.matchAll(/^- \[[ x]\] <(https?:\/\/[^>\s]+)>/gm)].flatMap(
    ([, address]) => address ?? [],
  );
}
