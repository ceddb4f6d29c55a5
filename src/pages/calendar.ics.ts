import type { APIRoute } from "astro";
import { getAtlas } from "../atlas/queries.ts";
import { allAnniversaries } from "../feeds/anniversaries.ts";
import { calendarResponse } from "../feeds/calendar.ts";

/** The calendar of all anniversaries. */
export const GET: APIRoute = async () => calendarResponse(allAnniversaries(await getAtlas()));
