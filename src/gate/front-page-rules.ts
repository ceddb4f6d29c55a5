import { FRONT_PAGE_ROOM } from "../atlas/front-page.ts";
import { didYouMean } from "../atlas/did-you-mean.ts";
import { fault, type Problem } from "../atlas/problem.ts";
import type { Documents } from "./documents.ts";
import { eachRow, noTwice, type Tables } from "./tables.ts";

/** The front page has room for five, which must be there for everyone to read. */
export function frontPageRules({ exchanges }: Documents, tables: Tables): Problem[] {
  const slugs = exchanges.map(({ slug }) => slug);
  const rows = tables.frontPage.rows.map(({ value }) => value.exchange);
  return [
    ...noTwice("frontPage", tables, {
      kind: "exchange-twice",
      column: "exchange",
      keyOf: ({ exchange }) => exchange,
      describe: ({ exchange }) => `names the exchange "${exchange}"`,
    }),
    ...eachRow("frontPage", tables, ({ exchange }) => [
      !slugs.includes(exchange) && [
        "exchange",
        fault(
          "unknown-exchange",
          `names the exchange "${exchange}", which has no folder in content/exchanges`,
          didYouMean(exchange, slugs),
          "Write the name of a folder of content/exchanges.",
        ),
      ],
      exchanges.some(({ slug, matter }) => slug === exchange && matter?.draft === true) && [
        "exchange",
        fault(
          "draft-on-front-page",
          `names the exchange "${exchange}", which is a draft`,
          "Take the row out, or publish the exchange: draft: false at the top of its file.",
        ),
      ],
      rows.indexOf(exchange) >= FRONT_PAGE_ROOM && [
        "exchange",
        fault(
          "front-page-full",
          `is one too many: the front page has room for ${FRONT_PAGE_ROOM}`,
          "Take a row out.",
        ),
      ],
    ]),
  ];
}
