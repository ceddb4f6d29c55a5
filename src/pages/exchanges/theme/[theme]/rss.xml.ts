import { rssOf } from "../../../../feeds/rss.ts";
import { themeFeedRoute } from "../../../../feeds/theme-route.ts";

export const { getStaticPaths, GET } = themeFeedRoute(rssOf);
