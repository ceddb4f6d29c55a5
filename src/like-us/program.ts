import { type Status, STATUSES } from "../atlas/vocabulary.ts";
import { listed } from "../atlas/words.ts";
import type { Community, Tie } from "./programs-file.ts";

/** Returns whether a community has a partnership that has not ended: the same as on the pages of places. */
export const hasProgram = ({ ties }: Pick<Community, "ties">): boolean =>
  ties.some(({ status }) => status !== "ended");

/** Returns whether nothing that the tables know speaks against a partnership. That it is active, nobody says. */
export const isStanding = ({ status }: Pick<Tie, "status">): boolean =>
  status === "listed" || status === "unconfirmed";

/** Returns how many partnerships there are of each status, in words: "3 listed, 1 unconfirmed, and 1 ended". */
export function countStatuses(ties: readonly Pick<Tie, "status">[]): string {
  const of = Map.groupBy(ties, ({ status }) => status);
  const phrases = (Object.keys(STATUSES) as Status[]).flatMap((status) => {
    const count = of.get(status)?.length ?? 0;
    return count > 0 ? [`${count} ${status}`] : [];
  });
  return listed(phrases);
}

/** Returns partners with their countries: "Kobe (Japan), Bergen (Norway; dormant), and 19 more". */
export function namePartners(ties: readonly Tie[], limit: number): string {
  const shown = ties.length > limit + 1 ? ties.slice(0, limit) : ties;
  const names = shown.map(
    ({ partner, country, status }) =>
      `${partner}${insides([partner === country.name ? "" : country.name, status === "listed" ? "" : status])}`,
  );
  const rest = ties.length - shown.length;
  return listed(rest > 0 ? [...names, `${rest} more`] : names);
}

const insides = (notes: readonly string[]) => {
  const said = notes.filter(Boolean);
  return said.length > 0 ? ` (${said.join("; ")})` : "";
};
