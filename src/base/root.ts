/* astro.config.mjs sets it for scripts of the browser, and for nothing else. */
declare const SCRIPTS_ROOT: string | undefined;

/**
 * What stands before every address that is made of text: for scripts of the browser the base path without its last slash.
 * While pages are built it is empty: there an address begins at the top of the site, and src/middleware.ts puts the base
 * before it.
 */
export const ROOT = typeof SCRIPTS_ROOT === "undefined" ? "" : SCRIPTS_ROOT;
