import { FRONT_PAGE_ROOM } from "../atlas/front-page.ts";
import { didYouMean } from "../atlas/nearest.ts";
import type { Problem } from "../atlas/problem.ts";
import type { Documents } from "./documents.ts";
import { eachRow, noTwice, type Tables } from "./tables.ts";

/** The front page has room for five, which must be there for everyone to read. */
export function frontPageRules({ exchanges }: Documents, tables: Tables): Problem[] {
  const slugs = exchanges.map(({ slug }) => slug);
  const rows = tables.frontPage.rows.map(({ value }) => value.exchange);
  return [
    ...noTwice(
      "frontPage",
      tables,
      ({ exchange }) => exchange,
      ({ exchange }) => `names the exchange "${exchange}"`,
    ),
    ...eachRow("frontPage", tables, ({ exchange }) => [
      !slugs.includes(exchange) &&
        `names the exchange "${exchange}", which has no folder in content/exchanges.${didYouMean(exchange, slugs)}`,
      exchanges.some(({ slug, matter }) => slug === exchange && matter?.draft === true) &&
        `names the exchange "${exchange}", which is a draft`,
      rows.indexOf(exchange) >= FRONT_PAGE_ROOM &&
        `is one too many: the front page has room for ${FRONT_PAGE_ROOM}. Take a row out.`,
    ]),
  ];
}
