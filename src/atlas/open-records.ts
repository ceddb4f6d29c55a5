import { z } from "astro/zod";
import type { Partnership, Place } from "./atlas.ts";
import { compareIds } from "./compare.ts";
import { keysOf } from "./keys-of.ts";
import type { EvidenceRow } from "./schemas.ts";
import { CONFIDENCES, GRADES, LISTS, PLACE_KINDS, REGIONS, STATUSES, YEAR_BASES } from "./vocabulary.ts";

/*
 * What the open data files say of a place and of a partnership. The descriptions are the tables of columns on /data/ and
 * stand in the JSON Schema; the order of fields is that of the files.
 */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const countryCode = z.string().regex(/^[A-Z]{2}$/);
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const year = z.int().min(1900).max(2100);

const page = z.strictObject({
  url: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
  published: partialDate.optional().describe("When the page was published"),
  written_by: z.enum(keysOf(GRADES)).describe("Who wrote it: own (either side), press or reference"),
  year: year.optional().describe("Year of signing as this page gives it"),
  date: partialDate.optional().describe("Date of signing as this page gives it"),
  status: z.enum(keysOf(STATUSES)).optional().describe("Status as this page gives it"),
});

const statusSource = z.strictObject({
  url: z.string().optional(),
  title: z.string(),
  publisher: z.string().optional(),
});

/** A partnership as the files hold it. */
export const partnershipRecord = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*--[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe("Id of the pair: both ids, with two hyphens between them"),
  us_id: id.describe("Id of the community in the United States, as in places.csv"),
  us_name: z.string().describe("Its name"),
  us_state: z.string().describe("Its state"),
  us_state_code: countryCode.describe("Postal code of the state"),
  partner_id: id.describe("Id of the partner abroad, as in places.csv"),
  partner_name: z.string().describe("Its name in English use"),
  partner_country: z.string().describe("Common English name of its country or territory"),
  partner_country_code: countryCode.describe("ISO 3166-1 alpha-2 code; XK, for Kosovo, is user-assigned"),
  partner_region: z.enum(keysOf(REGIONS)).describe("Region under which this site files the country"),
  year: year.optional().describe("Year of signing; only if it is documented"),
  year_basis: z
    .enum(keysOf(YEAR_BASES))
    .describe(
      "documented, disputed (sources disagree), unverified (not looked up, and not given here) or unknown",
    ),
  year_note: z
    .string()
    .optional()
    .describe("The years between which sources disagree, or other years that some give"),
  status: z
    .enum(keysOf(STATUSES))
    .describe("What is known of the partnership; listed does not prove activity"),
  status_date: partialDate.optional().describe("Date of the source for the status"),
  confidence: z.enum(keysOf(CONFIDENCES)).describe("How much stands behind the row"),
  lists: z.array(z.enum(keysOf(LISTS))).describe("Where the pair was found"),
  pages: z.int().min(0).describe("Number of pages on record that name the pair"),
  distance_km: z.int().min(0).describe("Great-circle distance in whole km"),
});

/** In JSON a partnership also has the pages themselves. */
export const partnershipWithPages = partnershipRecord.extend({
  evidence: z.array(page).describe("In JSON only: the pages that name the pair"),
  status_sources: z.array(statusSource).describe("In JSON only: further sources of the status"),
});

/** A place as the files hold it. */
export const placeRecord = z.strictObject({
  id: id.describe("Id of the place; its page is /places/<id>/"),
  name: z.string().describe("The name in English use"),
  native_name: z
    .string()
    .optional()
    .describe("The name as it is written there, where it differs and is known"),
  native_lang: z.string().optional().describe("Language of native_name, as a tag"),
  aliases: z.array(z.string()).describe("Other spellings"),
  kind: z.enum(keysOf(PLACE_KINDS)).describe("What kind of place it is"),
  state: z.string().optional().describe("State or province, where known"),
  state_code: z.string().optional().describe("Its GeoNames code; the postal code for US states"),
  country: z.string().describe("Common English name of its country or territory"),
  country_code: countryCode.describe("ISO 3166-1 alpha-2 code; XK, for Kosovo, is user-assigned"),
  lat: z.number().min(-90).max(90).describe("Latitude in degrees, WGS 84, north positive"),
  lon: z.number().min(-180).max(180).describe("Longitude in degrees, WGS 84, east positive"),
  population: z.int().positive().optional().describe("People, as given by GeoNames, where known"),
  geoname_id: z.int().positive().optional().describe("Number of the place at geonames.org, where known"),
  partnerships: z.int().min(0).describe("Number of partnerships in these files"),
});

export type PartnershipRecord = z.infer<typeof partnershipRecord>;
export type PartnershipWithPages = z.infer<typeof partnershipWithPages>;
export type PlaceRecord = z.infer<typeof placeRecord>;

/** Returns what the files say of a partnership; a year that nobody has looked up is not given away. */
export function toPartnershipRecord(partnership: Partnership): PartnershipWithPages {
  const { us, partner, signed, evidence, statusSources } = partnership;
  return withoutGaps({
    id: partnership.id,
    us_id: us.id,
    us_name: us.name,
    us_state: us.state ?? "",
    us_state_code: us.stateCode ?? "",
    partner_id: partner.id,
    partner_name: partner.name,
    partner_country: partner.country.name,
    partner_country_code: partner.country.code,
    partner_region: partner.country.region,
    year: signed.year,
    year_basis: signed.basis,
    year_note: signed.basis === "disputed" ? signed.text : signed.note,
    status: partnership.status,
    status_date: partnership.statusDate,
    confidence: partnership.confidence,
    lists: partnership.lists.toSorted(compareIds),
    pages: evidence.length,
    distance_km: Math.round(partnership.km),
    evidence: evidence.toSorted(byAddress).map((row) =>
      withoutGaps({
        url: row.url,
        title: row.title,
        publisher: row.publisher,
        published: row.published,
        written_by: row.grade,
        year: row.year,
        date: row.date,
        status: row.status_seen,
      }),
    ),
    status_sources: statusSources.map(({ url, title, publisher }) => withoutGaps({ url, title, publisher })),
  });
}

/** A page that gives two years stands on two rows. */
const byAddress = (a: EvidenceRow, b: EvidenceRow) =>
  compareIds(a.url, b.url) || (a.year ?? 0) - (b.year ?? 0) || compareIds(a.date ?? "", b.date ?? "");

/** Returns what the files say of a place. */
export function toPlaceRecord(place: Place): PlaceRecord {
  const [lon, lat] = place.at;
  return withoutGaps({
    id: place.id,
    name: place.name,
    native_name: place.native?.name,
    native_lang: place.native?.lang,
    aliases: place.aliases,
    kind: place.kind,
    state: place.state,
    state_code: place.stateCode,
    country: place.country.name,
    country_code: place.country.code,
    lat,
    lon,
    population: place.population,
    geoname_id: place.geonameId,
    partnerships: place.partnerships.length,
  });
}

/** A field without a value is left out, and only optional fields may be without one. */
type WithoutGaps<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
const withoutGaps = <T extends object>(record: T): WithoutGaps<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as WithoutGaps<T>;
