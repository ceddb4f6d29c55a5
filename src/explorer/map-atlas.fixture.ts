import { unpackAtlas, type MapAtlas } from "./map-atlas.ts";

/** Six places and four partnerships: enough to tell namesakes, accents, aliases and every kind of year apart. */
export const smallAtlas = (): MapAtlas =>
  unpackAtlas({
    countries: [
      ["JP", "Japan", "asia-pacific"],
      ["PL", "Poland", "europe"],
      ["ES", "Spain", "europe"],
      ["US", "United States", "americas"],
    ],
    states: [
      ["CA", "California"],
      ["OH", "Ohio"],
    ],
    places: {
      id: ["es-toledo", "jp-kobe", "pl-lodz", "us-ca-los-angeles", "us-oh-toledo", "us-oh-new-toledo"],
      name: ["Toledo", "Kobe", "Łódź", "Los Angeles", "Toledo", "New Toledo"],
      where: ["Spain", "Japan", "Poland", "California", "Ohio", "Ohio"],
      country: [2, 0, 1, 3, 3, 3],
      state: [-1, -1, -1, 0, 1, 1],
      lon: [-4.02, 135.18, 19.46, -118.24, -83.56, -83.5],
      lat: [39.86, 34.69, 51.77, 34.05, 41.65, 41.6],
      population: [83226, 1528478, 768755, 3898747, 270871, 0],
      others: ["", "神戸", "Lodz", "LA|El Pueblo", "", ""],
    },
    pairs: {
      us: [3, 4, 4, 4],
      partner: [1, 0, 2, 1],
      signed: [1957, 1931, "not known", "to be confirmed"],
      status: ["listed", "listed", "ended", "listed"],
    },
    exchanges: [{ href: "/exchanges/toledo/", title: "Two Toledos", theme: "arts-and-culture", pairs: [1] }],
  });
