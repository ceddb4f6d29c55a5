/** Classes of distance, in km, for the length of an arm; there is no style attribute to set it by. */
const REACHES = [4000, 8000, 12000];

/** Returns the class of a distance in km, from 1 for the near to 4 for the far side of the globe. */
export const armLength = (km: number): number => 1 + REACHES.filter((limit) => km > limit).length;
