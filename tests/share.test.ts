import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readAtlas } from "../src/atlas/table-atlas.ts";
import { countryHref, placeHref, stateHref } from "../src/atlas/addresses.ts";
import { countryCounts, stateCounts } from "../src/atlas/counts.ts";
import { pngSize } from "../src/picture/png.ts";
import { placeImage } from "../src/share/share-image.ts";
import { site } from "../src/site.ts";
import { builtFiles, builtPages } from "./built-site.ts";
import { shortList } from "./short-list.ts";

/** Bytes that a picture may have; some networks do not show larger ones. */
const MOST_BYTES = 200_000;

const atlas = readAtlas();

const files = new Set(builtFiles());
const pages = builtPages().map(({ path, html }) => ({ path, ...sharedImage(html) }));
const imageOf = (page: string) => pages.find(({ path }) => path === page)?.image;

/** Reads what a page says of its picture; the address from the top of the site. */
function sharedImage(html: string) {
  const meta = (name: string) =>
    new RegExp(`<meta property="og:image${name}" content="([^"]*)"`).exec(html)?.[1];
  return {
    image: meta("")?.replace(site.url.replace(/\/$/, ""), ""),
    width: meta(":width"),
    height: meta(":height"),
    alt: meta(":alt") ?? "",
  };
}

test("every page names a picture of this site with its size and its message in words", () => {
  const faults = pages.filter(
    ({ image, width, height, alt }) =>
      !image || !files.has(image) || width !== "1200" || height !== "630" || alt.length < 40,
  );
  expect(shortList(faults.map((page) => JSON.stringify(page)))).toEqual([]);
});

test(`every picture is a whole PNG of 1200 by 630 pixels and less than ${MOST_BYTES / 1000} kB`, () => {
  const pictures = [...files].filter((file) => file.startsWith("/share/"));
  expect(pictures.length).toBeGreaterThan(500);
  const faults = pictures.flatMap((file) => {
    const bytes = readFileSync(`dist${file}`);
    const { width, height } = pngSize(bytes) ?? {};
    return width === 1200 && height === 630 && bytes.length < MOST_BYTES
      ? []
      : [`${file}: ${String(width)} by ${String(height)}, ${bytes.length} bytes`];
  });
  expect(shortList(faults)).toEqual([]);
});

test("every exchange, state and country shows its own picture", () => {
  const own = [
    ...stateCounts(atlas).map(({ code }) => stateHref(code)),
    ...countryCounts(atlas).map(({ country }) => countryHref(country)),
    ...pages.map(({ path }) => path).filter((path) => /^\/exchanges\/[^/]+\/$/.test(path)),
  ];
  expect(own.length).toBeGreaterThan(200);
  expect(shortList(own.filter((path) => imageOf(path) !== `/share${path.slice(0, -1)}.png`))).toEqual([]);
});

test("every American community with three partners or more has a picture of its own", () => {
  const communities = [...atlas.places.values()].filter(
    ({ country, partnerships }) => country.code === "US" && partnerships.length >= 3,
  );
  expect(communities.length).toBeGreaterThan(300);
  expect(
    shortList(communities.map(({ id }) => id).filter((id) => !files.has(`/share/places/${id}.png`))),
  ).toEqual([]);
});

test("every page of a place shows its own picture, or that of its state or country", () => {
  const images = new Map(pages.map(({ path, image }) => [path, image]));
  const faults = [...atlas.places.values()].filter((place) => {
    const image = images.get(placeHref(place));
    return image !== undefined && image !== placeImage(place, atlas).href;
  });
  expect(shortList(faults.map(placeHref))).toEqual([]);
});

test("no two pages with a picture of their own describe it in the same words", () => {
  const own = new Map(pages.map(({ image, alt }) => [image, alt]));
  expect(new Set(own.values()).size).toBe(own.size);
});
