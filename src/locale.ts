/** Language of the site, for `lang`, numbers and dates. A file of its own, so that script in the browser can use it. */
export const LOCALE = "en-US";
