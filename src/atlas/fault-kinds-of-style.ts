/** Kinds of fault of style, in prose that readers read. An author may overrule them with a reason. */
export const STYLE_FAULTS = {
  "count-in-text": "A count of the whole network stands in the text and not in figures.csv",
  "long-heading": "A heading is too long for a phone",
  "long-quotation": "Many words are quoted within a sentence",
  "long-sentence": "A sentence has too many words",
  "number-without-source": "A paragraph of an exchange has a number and names no source",
  "overrule-of-nothing": "An overrule allows what no passage does",
  "overrule-of-several": "An overrule is so wide that it allows several passages",
  "quotation-without-source": "Words are quoted and no source is named",
  "rotting-date": "A word says when by the day of reading, and will be wrong one day",
  "same-opening": "Two exchanges begin with the same words",
  "stock-word": "A word that any brochure uses stands in the text",
} as const;
