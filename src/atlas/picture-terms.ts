/*
 * The words in which a picture says on what terms it is shown: the license of its maker, and how the people in it agreed.
 */

/** The maker's permission in writing stands in for a license; its day is then named by `permission`. */
export const BY_PERMISSION = "by permission";

const CC = "https://creativecommons.org";

/**
 * What `license` of a picture may be, and the page that says what it means. Licenses that forbid commerce or change are
 * left out: the pages are open to both.
 */
export const PICTURE_LICENSES: Readonly<Record<string, string>> = {
  "CC BY 4.0": `${CC}/licenses/by/4.0/`,
  "CC BY 3.0": `${CC}/licenses/by/3.0/`,
  "CC BY 2.0": `${CC}/licenses/by/2.0/`,
  "CC BY-SA 4.0": `${CC}/licenses/by-sa/4.0/`,
  "CC BY-SA 3.0": `${CC}/licenses/by-sa/3.0/`,
  "CC BY-SA 2.0": `${CC}/licenses/by-sa/2.0/`,
  "CC0 1.0": `${CC}/publicdomain/zero/1.0/`,
  "public domain": `${CC}/publicdomain/mark/1.0/`,
  [BY_PERMISSION]: "https://rightsstatements.org/vocab/InC/1.0/",
};

/** What `consent` of a picture may be, and what each claims; those with a day are followed by it: "given 2026-05-03". */
export const CONSENTS = {
  "nobody recognizable":
    "No person can be recognized, or the picture is a drawing that shows no real person.",
  "public occasion": "Adults who acted in public, such as two mayors who sign. No child can be recognized.",
  historic: "Taken before 1970; it shows nobody in distress.",
  given: "Every person who can be recognized is an adult and agreed in writing, the last on this day.",
  "given by guardians":
    "Children can be recognized. A parent or guardian of each, and every adult, agreed in writing.",
} as const;
export type Consent = keyof typeof CONSENTS;

/** The consents that need the day on which they were given. */
export const DATED_CONSENTS: readonly string[] = ["given", "given by guardians"] satisfies Consent[];
