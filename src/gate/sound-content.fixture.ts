import { PAPER_SOURCES } from "../papers/paper-sources.ts";
import { PAGE_SLUGS } from "./document-rules.ts";

/*
 * A small content folder without a fault, for tests: each test breaks one thing in it.
 */

const page = (slug: string) => `---
title: The page ${slug}
description: A sentence of more than fifty letters that says what the page ${slug} holds.
lede: One sentence.
reviewed: 2026-11-20
sources: [act, survey]
---

## A heading

A fact.<Cite to="act" /> There were <Figure id="cities-2015" /> cities and <Count of="places" /> places.
`;

const exchange = `---
title: Toledo meets Toledo
dek: Two cities with one name have written to one another since 1931, and this is what is known.
description: How Toledo in Ohio and Toledo in Spain came to be partners in the year 1931.
theme: arts-and-culture
us: us-oh-toledo
partners: [es-toledo]
year: 1931
years: "1931"
published: 2026-11-19
reviewed: 2026-11-20
facts:
  - term: Agreement
    text: Signed in 1931
dates:
  - date: 1931
    text: The first letter
  - date: 1934-05-30
    text: The first visit
sources:
  - id: city
    title: Program history
    published: 2014
  - id: press
    title: Report
    url: https://example.org/report
---

They met.<Cite to="city" />

## What is known

<Quote by="The mayor" occasion="Visit" date="1934" source="press">

Words.

</Quote>

<Picture credit="Photograph: the city" license="CC BY 4.0" consent="public occasion">

![Two mayors at a table](./mayors.jpg)

</Picture>

See the [history](/history/#a-heading).
`;

const question = `---
question: What is it?
answer: A partnership.
group: basics
order: 10
reviewed: 2026-11-20
sources: [act]
---

An answer.<Cite to="act" />
`;

const step = `---
order: 10
title: The first step
short: First
description: A sentence of more than fifty letters that says what the first step of the guide holds.
lede: One sentence.
reviewed: 2026-11-20
sources: [act]
unknown:
  - what: The price
    ask: The office
---

## A heading

A fact.<Cite to="act" />
`;

export const SOUND_CONTENT: Readonly<Record<string, string>> = {
  "content/README.md": "# Content",
  "content/countries.csv": "code,name,region\nES,Spain,europe\nUS,United States,americas\n",
  "content/places.csv":
    "id,name,kind,admin1_code,admin1_name,country_code,lat,lon,population,geoname_id,aliases\n" +
    "us-oh-toledo,Toledo,city,OH,Ohio,US,41.66,-83.55,,,\n" +
    "es-toledo,Toledo,city,54,Castille-La Mancha,ES,39.86,-4.02,,,\n" +
    "us-oh,Ohio,state,OH,Ohio,US,39.96,-83,,,\n" +
    'es-lugo,"Lugo, ""old""",city,58,Galicia,ES,43,-7.55,,,\n',
  "content/partnerships.csv":
    "us,partner,year,year_basis,year_note,status,status_date,status_source,lists,confidence\n" +
    "us-oh-toledo,es-toledo,1931,documented,,dormant,2020,evidence,wikidata directory,high\n" +
    "us-oh,es-lugo,,unknown,,ended,2019-05-01,act,wikipedia-us,low\n" +
    'us-oh-toledo,es-lugo,,disputed,"sources disagree: 1977, 1999",listed,,,wikidata,low\n',
  "content/evidence.csv":
    "us,partner,year,date,status_seen,grade,url,title,publisher,published\n" +
    "us-oh-toledo,es-toledo,1931,1931-01-30,dormant,own,https://example.org/a,A page,,\n" +
    "us-oh-toledo,es-toledo,1934,,,press,https://example.org/b,B page,,2015\n",
  "content/sources.csv":
    "id,title,publisher,published,url,note\nact,The act,,1956,,\nsurvey,The survey,,,,\n" +
    PAPER_SOURCES.map((id) => `${id},A source of the papers,,,,\n`).join(""),
  "content/figures.csv":
    "id,measure,value,number,as_of,year,scope,source,note\n" +
    'cities-2015,cities,"over 1,100",1100,March 2015,2015,Members,survey,\n' +
    "towns,us-communities,800,800,March 1986,1986,Members,survey,\n" +
    "pairs,partnerships,900,900,March 1986,1986,Members,survey,\n" +
    "lands,countries,80,80,March 1986,1986,Members,survey,\n" +
    "budget-under-5000-2015,budget,41,41,2015,2015,Share,survey,\n" +
    "budget-under-25000-2015,wider-budget,72,72,2015,2015,Share,survey,\n" +
    "no-city-money-2015,no-city-money,30,30,2015,2015,Share,survey,\n",
  "content/timeline.csv":
    "id,date,chapter,kind,title,text,sources,us_place_id,partner_place_id\n" +
    "toledo,1931,beginnings,partnership,Toledo,They pair.,act,us-oh-toledo,es-toledo\n" +
    "act,1956-09-11,1956,organization,The act,It begins.,act survey,,\n" +
    "pair,1957,first-pairs,partnership,A pair,They pair.,act,,\n" +
    "war,1973,cold-war,politics,A war,It is cold.,act,,\n" +
    "visit,1979,china,partnership,A visit,They meet.,act,,\n" +
    "lands,1990,new-regions,figure,More lands,They are more.,act,,\n" +
    "today,2020,today,organization,Today,It goes on.,act,,\n",
  "content/glossary.csv":
    "id,term,lang,definition,forms,sources\ntwin,Twin town,,A town that is paired.,,act\n",
  "content/readiness.csv":
    "id,order,label,question,before,done,matter,why,why_sources,yes,yes_sources,partly,partly_sources,not_yet,not_yet_sources,step\n" +
    "link,10,A link,Is there a link?,look,known,what links us,Some have one.,act,Keep it.,act survey,Look again.,,Ask around.,survey,readiness\n" +
    "law,20,The law,Is it allowed?,look,checked,what the law says,Laws differ.,,Note it.,,Read it.,,Ask.,,readiness\n",
  "content/activities.csv":
    "id,who,ages,interests,title,text,example,exchange,sources\n" +
    "write,person,any,any,Write,Write a letter.,Toledo wrote one.,toledo-toledo,act\n" +
    "pair,school,under-12 12-18,youth-and-education,Pair,Pair two schools.,Toledo did.,,survey\n",
  "content/corrections.csv": "date,page,text\n",
  "content/front-page.csv": "exchange,why\ntoledo-toledo,The oldest\n",
  "content/redirects.csv": "from,to\n/old/,/join/\n",
  ...Object.fromEntries(PAGE_SLUGS.map((slug) => [`content/pages/${slug}.mdx`, page(slug)])),
  "content/guide/first.mdx": step,
  "content/exchanges/toledo-toledo/index.mdx": exchange,
  "content/exchanges/toledo-toledo/mayors.jpg": "",
  "content/questions/what-is-it.mdx": question,
};
