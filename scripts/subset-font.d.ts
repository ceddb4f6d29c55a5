declare module "subset-font" {
  /** A range keeps an axis within it; a number pins it. */
  type Axis = number | { min: number; max: number; default?: number };
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: "woff2" | "woff" | "truetype"; variationAxes?: Record<string, Axis> },
  ): Promise<Uint8Array>;
}
