import { jsonFeedOf } from "../../../../feeds/json-feed.ts";
import { themeFeedRoute } from "../../../../feeds/theme-route.ts";

export const { getStaticPaths, GET } = themeFeedRoute(jsonFeedOf);
