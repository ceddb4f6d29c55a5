import { type Fault, fault } from "../atlas/problem.ts";

/** Letters that a browser drops from an address or reads as another: blanks, control signs, backslashes. */
const ODD = /[\s\\]|\p{Cc}|\p{Default_Ignorable_Code_Point}/u;

/**
 * Returns why nobody should be sent to an address, or undefined. An address that is allowed begins with https:// or
 * http://, with one slash, or with #; whatever else a browser could make of it is refused, not cleaned.
 */
export function addressFault(url: string): Fault | undefined {
  const shown = `links to "${url}"`;
  if (ODD.test(url)) {
    return fault(
      "link-odd-sign",
      `${shown}, which holds a blank, a backslash or a sign that cannot be seen`,
      "Copy the address from the browser's address line and paste it again.",
    );
  }
  if (/^https?:/i.test(url)) {
    const parsed = URL.canParse(url) && /^https?:\/\//i.test(url) ? new URL(url) : undefined;
    if (!parsed) {
      return fault(
        "link-not-whole",
        `${shown}, which is not a whole address`,
        "Copy it from the browser again.",
      );
    }
    return parsed.username === "" && parsed.password === ""
      ? undefined
      : fault(
          "link-with-password",
          `${shown}, which holds a name or password before the sign @`,
          "Write the address without them: they can make one site look like another.",
        );
  }
  if (url === "" || url.startsWith("#") || /^\/(?!\/)/.test(url)) return undefined;
  return fault(
    "link-scheme",
    `${shown}, which is neither a page of the web nor one of this site`,
    "Write the whole address with https://, or a page of this site from its root: /join/.",
  );
}

/** The only image that a text may load: a picture file beside it. Its address becomes an import when the site is built. */
export const isImageBeside = (src: string): boolean =>
  /^\.\/[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*\.(avif|gif|jpe?g|png|svg|webp)$/.test(src);
