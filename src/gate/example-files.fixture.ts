/* Names of the files of the sound content that examples of faults change most. */
export const PAGE = "content/pages/about.mdx";
export const STEP = "content/guide/first.mdx";
export const EXCHANGE = "content/exchanges/toledo-toledo/index.mdx";
export const QUESTION = "content/questions/what-is-it.mdx";
