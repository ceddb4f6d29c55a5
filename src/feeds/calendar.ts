import { pairHref } from "../atlas/addresses.ts";
import { formatPartialDate } from "../atlas/dates.ts";
import { STATUSES } from "../atlas/vocabulary.ts";
import { counted, formatNumber } from "../atlas/words.ts";
import { absolute } from "../base/addresses.ts";
import { site } from "../site.ts";
import type { Anniversaries, Anniversary } from "./anniversaries.ts";
import { contentLines, escapeText } from "./content-line.ts";

/** Returns what a calendar holds and what it leaves out, in sentences. */
export function aboutAnniversaries({ kept, over, disputed, yearOnly, undated }: Anniversaries): string {
  const without = [
    yearOnly > 0 && `${formatNumber(yearOnly)} of which only the year is documented`,
    undated > 0 && `${formatNumber(undated)} without a documented year`,
    disputed > 0 && `${formatNumber(disputed)} on which sources give different days or years`,
    over > 0 && `${formatNumber(over)} that ended or ${over === 1 ? "is" : "are"} suspended`,
  ].filter((part) => part !== false);
  const leftOut = without.length > 0 ? ` Left out: ${without.join("; ")}.` : "";
  const held = `${counted(kept.length, "partnership")} of which a page gives the day of signing, every year on that day.`;
  return `${held}${leftOut} That a partnership stands here does not prove that it is active.`;
}

/**
 * Returns anniversaries as an iCalendar file (RFC 5545): one whole day each, every year from the day of signing on.
 * Two builds of the same tables give the same bytes.
 * @param where names the state, if the calendar is of one
 */
export function calendarOf(anniversaries: Anniversaries, where?: string): string {
  const name = escapeText(`Sister-city anniversaries${where ? `: ${where}` : ""}`);
  const about = escapeText(aboutAnniversaries(anniversaries));
  return contentLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${site.name}//Anniversaries//EN`,
    "CALSCALE:GREGORIAN",
    // The names of RFC 7986 and those that calendars knew before it.
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `DESCRIPTION:${about}`,
    `X-WR-CALDESC:${about}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1W",
    "X-PUBLISHED-TTL:P1W",
    ...anniversaries.kept.flatMap(eventLines),
    "END:VCALENDAR",
  ]);
}

/** Returns a calendar as the answer of a route. */
export const calendarResponse = (...calendar: Parameters<typeof calendarOf>): Response =>
  new Response(calendarOf(...calendar), { headers: { "Content-Type": "text/calendar; charset=utf-8" } });

const compact = (day: string) => day.replaceAll("-", "");
/** The tables are compiled on a day; the moment of the build would change every line at every build. */
const STAMP = `${compact(site.compiled)}T000000Z`;

function eventLines({ pair, day, pages }: Anniversary): string[] {
  const sources = pages.map(
    ({ title, publisher, url }) => `${[title, publisher].filter(Boolean).join(", ")}: ${url}`,
  );
  const words = [
    `Signed on ${formatPartialDate(day)}. Status in the table: ${STATUSES[pair.status].toLowerCase()}.`,
    ...sources,
  ];
  return [
    "BEGIN:VEVENT",
    `UID:${pair.id}@${new URL(site.url).hostname}`,
    `DTSTAMP:${STAMP}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `RRULE:${everyYear(day)}`,
    `SUMMARY:${escapeText(`${pair.us.label} and ${pair.partner.label}: partners since ${day.slice(0, 4)}`)}`,
    `DESCRIPTION:${escapeText(words.join("\n"))}`,
    `URL:${absolute(pairHref(pair))}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** A rule skips days that a year does not have: what was signed on February 29 is kept on the last of February. */
const everyYear = (day: string) =>
  day.endsWith("-02-29") ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "FREQ=YEARLY";
