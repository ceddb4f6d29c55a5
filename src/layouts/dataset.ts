import { CREDIT, type DataFile, LICENSE } from "../atlas/open-data.ts";
import { formatSize } from "../atlas/open-columns.ts";
import { site } from "../site.ts";
import { absolute } from "../base/addresses.ts";

type Described = {
  readonly name: string;
  readonly description: string;
  readonly files: readonly DataFile[];
  /** Documented years of signing. */
  readonly years: readonly number[];
  /** Names of the columns. */
  readonly columns: readonly string[];
};

/** Returns the open data as a schema.org Dataset. Google's guide asks for a description of 50 characters or more. */
export function datasetOf({ name, description, files, years, columns }: Described): object {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    "@type": "Dataset",
    "@id": absolute("/data/#dataset"),
    name,
    description,
    url: absolute("/data/"),
    license: LICENSE,
    creditText: CREDIT,
    isAccessibleForFree: true,
    inLanguage: site.locale,
    creator: { "@type": "Organization", name: site.name, url: absolute("/") },
    dateModified: site.compiled,
    version: site.compiled,
    ...(years.length > 0 && { temporalCoverage: `${first}/${last}` }),
    spatialCoverage: { "@type": "Place", name: "The United States and the countries of its partners" },
    keywords: ["sister cities", "town twinning", "international relations", "local government"],
    variableMeasured: columns,
    distribution: files.map((file) => ({
      "@type": "DataDownload",
      name: file.name,
      description: file.holds,
      encodingFormat: file.mediaType.split(";")[0],
      contentSize: formatSize(file.text),
      contentUrl: absolute(`/data/${file.name}`),
    })),
  };
}
