import { placeHref, questionHref } from "../atlas/addresses.ts";
import type { Place } from "../atlas/atlas.ts";
import { lastModified } from "../atlas/last-modified.ts";
import type { Exchange } from "../atlas/queries.ts";
import type { QuestionMatter } from "../atlas/schemas.ts";
import { absolute } from "../base/addresses.ts";
import { site } from "../site.ts";

export type Crumb = { readonly href: string; readonly label: string };

/** Returns schema.org objects as the text of a script element, which no text inside them can close. */
export const jsonLd = (graph: readonly object[]): string =>
  JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", "\\u003c");

const day = (date: Date) => date.toISOString().slice(0, 10);

/** Returns the site and its publisher as schema.org objects, for the home page. */
export function siteGraph(): object[] {
  const publisher = {
    "@type": "Organization",
    "@id": absolute("/#publisher"),
    name: site.name,
    url: absolute("/"),
  };
  return [
    {
      "@type": "WebSite",
      "@id": absolute("/#site"),
      name: site.name,
      description: site.description,
      url: absolute("/"),
      inLanguage: site.locale,
      publisher: { "@id": publisher["@id"] },
      potentialAction: {
        "@type": "SearchAction",
        target: `${absolute("/search/")}?q={query}`,
        "query-input": "required name=query",
      },
    },
    publisher,
  ];
}

/** Returns the trail of pages above one page as a schema.org BreadcrumbList, the page itself last. */
export function breadcrumbList(trail: readonly Crumb[], here: Crumb): object {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [...trail, here].map(({ href, label }, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name: label,
      item: absolute(href),
    })),
  };
}

/** Returns an exchange as a schema.org Article with its sources and places. */
export function articleOf({ matter, href, us, partners, themeLabel }: Exchange): object {
  return {
    "@type": "Article",
    headline: matter.title,
    description: matter.description,
    url: absolute(href),
    articleSection: themeLabel,
    datePublished: day(matter.published),
    dateModified: lastModified(href),
    inLanguage: site.locale,
    isAccessibleForFree: true,
    license: "https://creativecommons.org/licenses/by/4.0/",
    author: { "@id": absolute("/#publisher") },
    publisher: {
      "@type": "Organization",
      "@id": absolute("/#publisher"),
      name: site.name,
      url: absolute("/"),
    },
    about: [us, ...partners].map(({ label, at: [longitude, latitude] }) => ({
      "@type": "Place",
      name: label,
      geo: { "@type": "GeoCoordinates", latitude, longitude },
    })),
    citation: matter.sources.map(({ title, publisher, url }) => ({
      "@type": "CreativeWork",
      name: title,
      ...(publisher ? { publisher: { "@type": "Organization", name: publisher } } : {}),
      ...(url ? { url } : {}),
    })),
  };
}

/** Returns the page of a question as a schema.org QAPage; its one answer is the short one, which the page shows first. */
export function questionPageOf(slug: string, { question, answer, reviewed }: QuestionMatter): object {
  const url = absolute(questionHref(slug));
  return {
    "@type": "QAPage",
    url,
    name: question,
    inLanguage: site.locale,
    lastReviewed: day(reviewed),
    isAccessibleForFree: true,
    license: "https://creativecommons.org/licenses/by/4.0/",
    mainEntity: {
      "@type": "Question",
      name: question,
      answerCount: 1,
      acceptedAnswer: {
        "@type": "Answer",
        text: answer,
        url,
        author: {
          "@type": "Organization",
          "@id": absolute("/#publisher"),
          name: site.name,
          url: absolute("/"),
        },
      },
    },
  };
}

/** Returns a place as a schema.org City or AdministrativeArea with its coordinates. */
export function placeOf(place: Place): object {
  const { name, native, kind, country, state, at } = place;
  const [longitude, latitude] = at;
  const above = state && state !== name ? [state, country.name] : [country.name];
  return {
    "@type": kind === "city" ? "City" : "AdministrativeArea",
    "@id": absolute(`${placeHref(place)}#place`),
    name,
    ...(native ? { alternateName: { "@language": native.lang, "@value": native.name } } : {}),
    url: absolute(placeHref(place)),
    geo: { "@type": "GeoCoordinates", latitude, longitude },
    containedInPlace: above.map((area, i) => ({
      "@type": i === above.length - 1 ? "Country" : "AdministrativeArea",
      name: area,
    })),
  };
}

/** Returns a state or a country as a schema.org object. */
export function areaOf(
  type: "AdministrativeArea" | "Country",
  name: string,
  href: string,
  within?: string,
): object {
  return {
    "@type": type,
    "@id": absolute(`${href}#area`),
    name,
    url: absolute(href),
    ...(within ? { containedInPlace: { "@type": "Country", name: within } } : {}),
  };
}
