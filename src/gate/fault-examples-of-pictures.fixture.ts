import type { PICTURE_FAULTS } from "../atlas/fault-kinds-of-pictures.ts";
import { EXCHANGE } from "./example-files.fixture.ts";
import type { FaultExample } from "./fault-examples.fixture.ts";
import { AT_LONDON, movingPng, plain, pngThatClaims } from "./picture-bytes.fixture.ts";

const FOLDER = "content/exchanges/toledo-toledo";
const ALT = "Two mayors at a table";

/** Puts the file of a picture beside the story. */
const picture = (name: string, make: string | (() => Promise<Uint8Array>)): FaultExample => ({
  [`${FOLDER}/${name}`]: make,
});
const drawing = (attributes: string, body = '<path d="M0 0h9v9z"/>'): FaultExample =>
  picture("plan.svg", `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${body}</svg>`);

export const PICTURE_EXAMPLES: Readonly<Record<keyof typeof PICTURE_FAULTS, FaultExample>> = {
  "drawing-broken": drawing('viewBox="0 0 960 540"', "<g>"),
  "drawing-size": drawing('width="100%"'),
  "picture-alt-caption": [EXCHANGE, "mayors.jpg)\n", `mayors.jpg)\n\n*${ALT}.*\n`],
  "picture-alt-file": [EXCHANGE, ALT, "IMG_2034.JPG"],
  "picture-alt-long": [EXCHANGE, ALT, "Two mayors at a table. ".repeat(11)],
  "picture-alt-short": [EXCHANGE, ALT, "Two mayors"],
  "picture-broken": picture("mayors.jpg", () => pngThatClaims(1200, 800)),
  "picture-consent": [EXCHANGE, 'consent="public occasion"', 'consent="they said yes"'],
  "picture-credit-license": [EXCHANGE, "Photograph: the city", "Photograph: the city, CC BY 4.0"],
  "picture-day": [EXCHANGE, 'consent="public occasion"', 'consent="given 2026-02-30"'],
  "picture-day-ahead": [EXCHANGE, 'consent="public occasion"', 'consent="given 2026-12-24"'],
  "picture-empty": picture("mayors.jpg", ""),
  "picture-ending": picture("mayors.jpg", () => plain().png().toBuffer()),
  "picture-heavy": picture("mayors.png", () => plain(2400, 1800).png({ compressionLevel: 0 }).toBuffer()),
  "picture-large": picture("mayors.jpg", () => pngThatClaims(9000, 6000)),
  "picture-moving": picture("mayors.png", movingPng),
  "picture-name": picture("Two Mayors.JPG", () => plain().jpeg().toBuffer()),
  "picture-permission": [EXCHANGE, 'license="CC BY 4.0"', 'license="by permission"'],
  "picture-permission-needless": [
    EXCHANGE,
    'license="CC BY 4.0"',
    'license="CC BY 4.0" permission="2026-05-03"',
  ],
  "picture-place": picture("mayors.jpg", () => plain().withExif(AT_LONDON).jpeg().toBuffer()),
  "picture-shape": picture("mayors.jpg", () => plain(3100, 1000).jpeg().toBuffer()),
  "picture-small": picture("mayors.jpg", () => plain(640, 480).jpeg().toBuffer()),
  "picture-turned": picture("mayors.png", () => plain().withMetadata({ orientation: 6 }).png().toBuffer()),
  "picture-type": picture("mayors.heic", "\0\0\0\x18ftypheic\0\0\0\0"),
  "picture-unknown": picture("mayors.jpg", "A letter."),
  "picture-unused": picture("hall.jpg", () => plain().jpeg().toBuffer()),
};
