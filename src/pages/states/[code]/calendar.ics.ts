import type { APIRoute, GetStaticPaths } from "astro";
import { getAtlas } from "../../../atlas/queries.ts";
import { type Anniversaries, anniversariesByState } from "../../../feeds/anniversaries.ts";
import { calendarResponse } from "../../../feeds/calendar.ts";

export const getStaticPaths: GetStaticPaths = async () =>
  [...anniversariesByState(await getAtlas())].map(([code, anniversaries]) => ({
    params: { code: code.toLowerCase() },
    props: { anniversaries },
  }));

/** The calendar of one state's anniversaries. */
export const GET: APIRoute<{ anniversaries: Anniversaries }> = ({ props: { anniversaries } }) =>
  calendarResponse(anniversaries, anniversaries.kept[0]?.pair.us.state);
