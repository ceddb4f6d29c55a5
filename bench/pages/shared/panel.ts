import { loadNames, REGIONS, type Place } from "./atlas.ts";

/** What the measuring program asks of each page. */
declare global {
  interface Window {
    bench: {
      /** Where the place with this index stands on the screen, in CSS pixels. */
      positionOf(index: number): [x: number, y: number];
      /** Takes the routes away, so that their pixels can be told from the rest. */
      hideRoutes(): void;
    };
  }
}

const panel = document.querySelector<HTMLElement>("#panel")!;
const find = document.querySelector<HTMLInputElement>("#find")!;
const found = document.querySelector<HTMLDataListElement>("#found")!;

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * Search and panel, the same on every page. Names are fetched now, after the map has been drawn.
 * @param onChoose lets the map show the place
 * @returns shows a place in the panel and on the map
 */
export function startPanel(places: readonly Place[], onChoose: (place: Place) => void) {
  const names = loadNames();
  const folded = names.then(({ labels }) => labels.map(fold));

  const choose = async (place: Place) => {
    onChoose(place);
    const { labels, years } = await names;
    const partners = place.pairs.map(({ us, partner, index }) => {
      const other = us === place ? partner : us;
      const line = document.createElement("li");
      line.className = REGIONS[other.region]!.id;
      line.textContent = [labels[other.index], years[index] || "year not known", miles(place, other)].join(
        " · ",
      );
      return line;
    });
    const heading = document.createElement("h2");
    heading.textContent = labels[place.index]!;
    const list = document.createElement("ul");
    list.append(...partners);
    panel.replaceChildren(heading, list);
    panel.hidden = false;
  };

  find.addEventListener("input", async () => {
    const { labels } = await names;
    const exact = labels.indexOf(find.value);
    if (exact >= 0) return choose(places[exact]!);
    const wanted = fold(find.value);
    const matches = (await folded)
      .flatMap((label, i) => (label.includes(wanted) ? [labels[i]!] : []))
      .slice(0, 8);
    found.replaceChildren(...matches.map((label) => new Option(label, label)));
  });
  return choose;
}

function miles({ at: [lonA, latA] }: Place, { at: [lonB, latB] }: Place): string {
  const r = Math.PI / 180;
  const h =
    Math.sin(((latB - latA) * r) / 2) ** 2 +
    Math.cos(latA * r) * Math.cos(latB * r) * Math.sin(((lonB - lonA) * r) / 2) ** 2;
  return `${Math.round(2 * 3958.76 * Math.asin(Math.sqrt(h))).toLocaleString("en-US")} mi`;
}
