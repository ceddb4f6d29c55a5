import { describe, expect, test } from "vitest";
import type { Partnership } from "../atlas/atlas.ts";
import type { EvidenceRow } from "../atlas/schemas.ts";
import { placeRow, smallAtlas } from "../atlas/small-atlas.fixture.ts";
import type { Status } from "../atlas/vocabulary.ts";
import { anniversariesOf } from "./anniversaries.ts";
import { aboutAnniversaries, calendarOf } from "./calendar.ts";

const [base] = smallAtlas(
  [placeRow("us-oh-toledo", "Toledo", [-83.6, 41.7]), placeRow("es-toledo", "Toledo", [-4, 39.9])],
  ["us-oh-toledo es-toledo"],
).partnerships;

/** Returns a partnership of that id, with a page for each date. */
function signed(id: string, dates: readonly string[], status: Status = "listed"): Partnership {
  if (!base) throw new Error("The small atlas has no partnership");
  const year = Number(dates[0]?.slice(0, 4)) || 1990;
  const evidence = dates.map((date, i): EvidenceRow => ({
    us: base.us.id,
    partner: base.partner.id,
    date,
    grade: "own",
    url: `https://example.org/${i}`,
    title: "Sister cities; a list",
    publisher: "City of Toledo",
  }));
  return {
    ...base,
    id,
    status,
    evidence,
    signed: { basis: "documented", year, text: String(year), note: undefined },
  };
}

describe("a calendar", () => {
  const [first, ended, suspended, unclear, yearOnly] = [
    signed("a--b", ["1977-04-12"]),
    signed("c--d", ["1978-04-12"], "ended"),
    signed("e--f", ["1979-04-12"], "suspended"),
    signed("g--h", ["1980-04-12", "1980-04-13"]),
    signed("i--j", ["1981"]),
  ];
  const undated: Partnership = {
    ...signed("m--n", []),
    signed: { basis: "unknown", year: undefined, text: "not known", note: undefined },
  };
  const earliest = signed("k--l", ["1950-01-02"]);
  const all = anniversariesOf([unclear, first, ended, suspended, yearOnly, undated, earliest]);

  test("holds the partnerships with a day that no source disputes, earliest first, and counts the others", () => {
    expect(all.kept.map(({ pair }) => pair.id)).toEqual(["k--l", "a--b"]);
    expect(all).toMatchObject({ over: 2, disputed: 1, yearOnly: 1, undated: 1 });
  });

  test("says what it holds and what it leaves out", () => {
    expect(aboutAnniversaries(all)).toBe(
      "2 partnerships of which a page gives the day of signing, every year on that day. Left out: 1 of which only the year is documented; 1 without a documented year; 1 on which sources give different days or years; 2 that ended or are suspended. That a partnership stands here does not prove that it is active.",
    );
    expect(aboutAnniversaries(anniversariesOf([first]))).not.toContain("Left out");
  });

  test("keeps an anniversary as a whole day, every year, from the day of signing on", () => {
    const lines = calendarOf(anniversariesOf([first]))
      .replaceAll("\r\n ", "")
      .split("\r\n");
    expect(lines.slice(lines.indexOf("BEGIN:VEVENT"), -2)).toEqual([
      "BEGIN:VEVENT",
      expect.stringMatching(/^UID:a--b@[a-z.-]+$/),
      expect.stringMatching(/^DTSTAMP:\d{8}T000000Z$/),
      "DTSTART;VALUE=DATE:19770412",
      "RRULE:FREQ=YEARLY",
      String.raw`SUMMARY:Toledo\, OH and Toledo\, Spain: partners since 1977`,
      String.raw`DESCRIPTION:Signed on April 12\, 1977. Status in the table: listed.\nSister cities\; a list\, City of Toledo: https://example.org/0`,
      expect.stringMatching(/^URL:https?:.*\/places\/us-oh-toledo\/#a--b$/),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]);
  });

  test("keeps what was signed on February 29 on the last of February", () => {
    const text = calendarOf(anniversariesOf([signed("a--b", ["1988-02-29"])]));
    expect(text).toContain("DTSTART;VALUE=DATE:19880229\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1\r\n");
  });

  test("names its state", () => {
    expect(calendarOf(all, "Ohio")).toContain("\r\nX-WR-CALNAME:Sister-city anniversaries: Ohio\r\n");
  });
});
