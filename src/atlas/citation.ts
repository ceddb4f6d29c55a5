import { site } from "../site.ts";
import { formatDay } from "./dates.ts";

/**
 * Returns a page as a text may cite it: its title, the site, the day on which the tables were compiled, the address.
 * @param address the whole address of the page
 */
export const citationOf = (title: string, address: string): string =>
  `“${title}.” ${site.name}, tables compiled ${formatDay(new Date(site.compiled))}. ${address}`;
