import { countryHref, placeHref } from "../atlas/addresses.ts";
import { keysOf } from "../atlas/keys-of.ts";
import { REGIONS } from "../atlas/vocabulary.ts";
import { counted, listed } from "../atlas/words.ts";
import { copyOf, fill, partOf } from "../explorer/fill.ts";
import type { Country, Programs } from "./programs-file.ts";
import { type RegionLinks, stateLinks } from "./state-links.ts";

/** Writes with which countries the communities of a state are linked, region by region. */
export function showCountries(root: HTMLElement, state: string, programs: Programs): void {
  const { name = state, phrase = state } = programs.states.get(state) ?? {};
  const regions = stateLinks(state, programs, keysOf(REGIONS));
  const model = partOf(root, "region", HTMLTemplateElement);
  const countries = regions.reduce((sum, { linked }) => sum + linked.length, 0);
  fill(root, {
    countries: `Where ${phrase} is linked`,
    linked: `Communities of ${phrase} have partners in ${counted(countries, "country or territory", "countries and territories")}.`,
  });
  partOf(root, "regions").replaceChildren(...regions.map((links) => regionOf(links, model)));

  const own = programs.communities.find((one) => one.kind === "state" && one.state === state);
  const line = partOf(root, "state-own");
  line.hidden = !own;
  if (!own) return;
  const link = partOf(root, "state-page", HTMLAnchorElement);
  link.href = placeHref(own);
  link.textContent = `The state of ${name}`;
  fill(root, { "state-partners": counted(own.ties.length, "partner") });
}

function regionOf({ region, linked, none }: RegionLinks, model: HTMLTemplateElement): HTMLElement {
  const section = copyOf(model);
  section.classList.add(region);
  fill(section, {
    label: REGIONS[region],
    summary: `${none.length} with none in these tables`,
    none: `None in these tables: ${listed(none.map(({ name }) => name))}.`,
  });
  const rows = linked.map(({ country, count }) => {
    const row = document.createElement("li");
    row.append(linkTo(country), " ", Object.assign(document.createElement("span"), { textContent: count }));
    return row;
  });
  const nobody = Object.assign(document.createElement("li"), { textContent: "None in these tables" });
  partOf(section, "list").replaceChildren(...(rows.length > 0 ? rows : [nobody]));
  partOf(section, "rest").hidden = none.length === 0;
  return section;
}

const linkTo = (country: Country) =>
  Object.assign(document.createElement("a"), { href: countryHref(country), textContent: country.name });
