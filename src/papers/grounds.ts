/** A piece of the papers and what it rests on. Without sources it is a suggestion of this site. */
export type Ground = {
  readonly piece: string;
  /** Where it stands. */
  readonly papers: string;
  /** What the sources say, or why this site wrote it so. */
  readonly reason: string;
  readonly sources: readonly string[];
};

export const GROUNDS: readonly Ground[] = [
  {
    piece: "The names of both communities, and the tie called a sister city in so many words",
    papers: "Resolution, agreement",
    reason: "SCI’s toolkit asks for both, and for a council resolution that names the city.",
    sources: ["sci-partnership-agreement-toolkit-2021"],
  },
  {
    piece: "The signature of the highest official on each side",
    papers: "Resolution, agreement",
    reason: "SCI recognizes a sister city once the highest elected or appointed officials have signed.",
    sources: ["seed-about-sister-cities-international", "sci-what-is-a-sister-city"],
  },
  {
    piece: "A friendship city as a lighter tie that may lead further",
    papers: "All, if you choose it",
    reason: "So described by SCI’s toolkit and by Palo Alto, California.",
    sources: ["sci-partnership-agreement-toolkit-2021", "palo-alto-2023-staff-report"],
  },
  {
    piece: "A letter first, and an answer in writing",
    papers: "Letter",
    reason:
      "SCI lists templates for an invitation and for acceptance. A sample of an acceptance letter is known. SCI’s own letter of intent is for members; its wording was not found.",
    sources: ["sci-toolkits-and-templates", "sample-letter-of-acceptance"],
  },
  {
    piece: "The four fields of exchange in the form",
    papers: "Letter, resolution, agreement, proclamation",
    reason:
      "They are SCI’s, as an article of 2017 lists them. Signed agreements list theirs, such as that of Minneapolis and Cuernavaca.",
    sources: ["the-municipal-2017-reach-across-borders", "minneapolis-cuernavaca-memorandum"],
  },
  {
    piece: "Two languages, the date and the signatures",
    papers: "Agreement",
    reason:
      "The agreement of Springfield, Illinois, and San Pedro, Mexico, is in English and Spanish and dated August 20, 1996. That of Minneapolis and Cuernavaca is in both languages, too.",
    sources: ["springfield-san-pedro-1996-agreement", "minneapolis-cuernavaca-memorandum"],
  },
  {
    piece: "Use to both sides",
    papers: "Letter, resolution, agreement",
    reason: "The goals of SCI speak of benefit in both directions.",
    sources: ["seed-mission-statement-and-goals"],
  },
  {
    piece: "A committee on each side",
    papers: "All",
    reason:
      "The sample letter of acceptance names committees. Minneapolis and Cuernavaca, Mexico, leave the work to their associations.",
    sources: ["sample-letter-of-acceptance", "minneapolis-cuernavaca-memorandum"],
  },
  {
    piece: "What the community gives",
    papers: "Resolution, agreement, plan",
    reason:
      "Menlo Park, California, described an agreement in 2016 as one that commits city staff and money for long, so the papers say plainly what is meant.",
    sources: ["menlo-park-2016-city-manager"],
  },
  {
    piece: "No fixed term, or a number of years",
    papers: "Letter, resolution, agreement",
    reason:
      "By SCI’s toolkit an agreement stays valid until one or both sides say otherwise. Sausalito and Viña del Mar, Chile, chose three years in 2011; Cincinnati and Kharkiv, Ukraine, five in 2017.",
    sources: [
      "sci-partnership-agreement-toolkit-2021",
      "grafelberg-2014-sausalito-mayor",
      "cincinnati-kharkiv-2017-memorandum",
    ],
  },
  {
    piece: "A report once a year",
    papers: "Resolution, plan",
    reason: "Montgomery, Ohio, and West Valley City, Utah, require one.",
    sources: ["montgomery-ohio-code", "west-valley-city-code-3-10-1004"],
  },
  {
    piece: "Good will, with no duties that a court could enforce",
    papers: "Letter, agreement",
    reason:
      "The State Department’s treaty office wrote that most texts between US states and foreign counterparts are political and not legally binding. Of cities only a weak source says so. It is a point for your attorney above all.",
    sources: ["state-department-treaty-affairs-states", "twinning-agreement-sample"],
  },
  {
    piece: "A copy to SCI",
    papers: "Resolution",
    reason: "Signed texts are filed there according to an encyclopedia, the only source found.",
    sources: ["wikipedia-sister-cities-international"],
  },
  {
    piece: "A proclamation",
    papers: "Proclamation",
    reason: "SCI lists a template, which this site has not seen. Every word is this site’s.",
    sources: ["sci-toolkits-and-templates"],
  },
  {
    piece: "Letters between officials, children’s letters or art, articles in local papers",
    papers: "Plan",
    reason: "A council paper of McCall, Idaho, names these in 2008.",
    sources: ["mccall-2008-council-document"],
  },
  {
    piece: "Two or three aims, and a fundraiser",
    papers: "Plan",
    reason: "Corvallis and Gondar chose three aims; Corvallis held a dinner and auction.",
    sources: ["corvallis-sister-cities-projects", "corvallis-2015-newsletter-winter"],
  },
  {
    piece: "A plan and a budget for the first year",
    papers: "Plan",
    reason: "Redwood City, California, asks those who propose a partner for both.",
    sources: ["redwood-city-sister-city-guidelines"],
  },
  {
    piece:
      "Votes for and against, committees that cannot bind a community, costs settled in writing, notice and changes in writing, two copies",
    papers: "Resolution, agreement",
    reason: "No source was found. These lines are suggestions of this site.",
    sources: [],
  },
  {
    piece: "A checked translation, and talks where the texts differ",
    papers: "Agreement",
    reason:
      "No source was found. It is a point for your attorney: which text holds, and who answers for the translation.",
    sources: [],
  },
];
