import { BY_PERMISSION, CONSENTS, DATED_CONSENTS, PICTURE_LICENSES } from "../atlas/picture-terms.ts";
import { KNOWN_TYPES, PICTURE_LIMITS } from "./picture-limits.ts";

const { megabytes, drawingKilobytes, leastPixels, mostPixels, widest, highest, altLeast, altMost } =
  PICTURE_LIMITS;

/** Returns the part of content/README.md on pictures: what a file must be, and what <Picture> must say of it. */
export function describePictures(): string {
  const licenses = Object.entries(PICTURE_LICENSES).map(
    ([license, page]) => `| \`${license}\` | [What it means](${page}) |`,
  );
  const consents = Object.entries(CONSENTS).map(
    ([consent, claim]) =>
      `| \`${consent}${DATED_CONSENTS.includes(consent) ? " 2026-05-03" : ""}\` | ${claim} |`,
  );
  return `## Pictures

A picture lies in the folder of its exchange, beside \`index.mdx\`, and stands in the text between \`<Picture …>\` and
\`</Picture>\`, with a blank line before and after it:

\`\`\`mdx
<Picture credit="Photograph: Jane Doe" license="CC BY 4.0" consent="given 2026-05-03">

![Two mayors in overcoats shake hands on a railroad platform](./platform.jpg)

The first visit, in the fall.

</Picture>
\`\`\`

- The file: ${KNOWN_TYPES}, named with small letters, digits and hyphens. A photograph has at most ${megabytes} MB, at least
  ${leastPixels} pixels along its longer side and at most ${mostPixels.toLocaleString("en-US")} along either; a drawing (SVG) has at most ${drawingKilobytes} kB.
  No picture is more than ${widest} times as wide as high, or ${highest} times as high as wide, and none moves.
- Where it was taken must not stand in the file, which everybody can read. \`npm run clean:picture -- FILE\` takes it out.
  The site itself publishes smaller copies, in which nothing of place, time or camera is left.
- The words between the square brackets say what can be seen, in ${altLeast} to ${altMost} letters. The caption says what it means.
- \`credit\` names who made it, and nothing else. A picture from elsewhere has a \`<Cite />\` in its caption.

| \`license\` | Its page |
| --- | --- |
${licenses.join("\n")}

Licenses that forbid commercial use or changes are not among them. \`${BY_PERMISSION}\` needs the day on which the maker agreed in
writing: \`permission="2026-05-03"\`. Keep the letter.

| \`consent\` | What you say with it |
| --- | --- |
${consents.join("\n")}

No names stand in \`consent\`. If you are not sure that everybody agreed, leave the picture out.
`;
}
