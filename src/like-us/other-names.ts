import type { Town } from "./town.ts";

/**
 * Other names of towns that the gazetteer knows by one name only, by key. Barrow, Alaska, voted for Utqiaġvik in October 2016:
 * https://alaskapublic.org/2018/06/18/alaskas-northernmost-town-still-in-transition-1-12-years-after-official-name-change/
 */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = { "ak-5880054": ["Utqiaġvik"] };

/** Returns the names by which a town is found besides the one that the gazetteer gives. */
export const otherNames = ({ key }: Pick<Town, "key">): readonly string[] => OTHER_NAMES[key] ?? [];
