/** The four parts of the world by which routes are coloured, in the order in which they are drawn and listed. */
export const REGIONS = ["africa-middle-east", "americas", "asia-pacific", "europe"] as const;

/** Part of the world in which the partner abroad lies. */
export type Region = (typeof REGIONS)[number];
