import { dataFileRoute } from "../../atlas/data-file-route.ts";

export const { getStaticPaths, GET } = dataFileRoute("geojson");
