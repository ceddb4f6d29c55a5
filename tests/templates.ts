/** One page of each template of the site, by the name under which a failure is reported. */
export const TEMPLATES = {
  home: "/",
  map: "/map/",
  poster: "/map/poster/",
  curiosities: "/curiosities/",
  "map with a place": "/map/?place=us-wa-seattle",
  exchanges: "/exchanges/",
  exchange: "/exchanges/houston-leipzig/",
  "exchanges of a theme": "/exchanges/theme/arts-and-culture/",
  "parts for authors": "/about/editors/",
  "part for authors": "/about/editors/chart/",
  history: "/history/",
  join: "/join/",
  "what is a sister city": "/what-is-a-sister-city/",
  mission: "/mission/",
  about: "/about/",
  glossary: "/glossary/",
  questions: "/questions/",
  question: "/questions/who-signs/",
  "search with results": "/search/?q=Toledo",
  places: "/places/",
  place: "/places/us-oh-toledo/",
  "place with one partner": "/places/de-coburg/",
  states: "/states/",
  state: "/states/oh/",
  countries: "/countries/",
  country: "/countries/es/",
  data: "/data/",
  "not found": "/this-page-does-not-exist/",
} as const;

/** For `test.each`: name and address. */
export const templates = Object.entries(TEMPLATES);
