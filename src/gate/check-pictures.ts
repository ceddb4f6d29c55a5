import { fault, problem, type Fault, type Problem } from "../atlas/problem.ts";
import { drawingFaults, pixelFaults } from "./picture-content.ts";
import { besideText, pictureFileRules } from "./picture-files.ts";
import { KNOWN_TYPES, PICTURE_ENDINGS, PICTURE_LIMITS, type PictureType } from "./picture-limits.ts";
import { FOREIGN, typeOf } from "./picture-type.ts";
import { isLeftover } from "./stray-files.ts";

/**
 * Checks every picture that lies beside a text: its name, its use and what is in the file, whatever the name says.
 * `files` holds every file by its path from the top of the project. Never throws on bad input.
 */
export async function checkPictures(files: ReadonlyMap<string, Uint8Array>): Promise<Problem[]> {
  const pictures = [...files].filter(([file]) => besideText(file) && !isLeftover(file));
  const found = await Promise.all(
    pictures.map(async ([file, bytes]) => [
      ...pictureFileRules(file, files),
      ...(await contentFaults(file, bytes)).map((each) => problem(file, { line: 1, column: 1 }, each)),
    ]),
  );
  return found.flat();
}

async function contentFaults(file: string, bytes: Uint8Array): Promise<Fault[]> {
  if (bytes.length === 0)
    return [fault("picture-empty", "is an empty file", "Add the picture once more, and see that it opens.")];
  const type = typeOf(bytes);
  if (type === undefined)
    return [
      fault(
        "picture-unknown",
        "holds no picture, whatever its name says",
        `Open it on your machine; if it shows a picture, save that as ${KNOWN_TYPES} and add it again.`,
      ),
    ];
  if (!isPicture(type))
    return [
      fault(
        "picture-type",
        `is a ${type} file, and pictures here are ${KNOWN_TYPES}`,
        `${FOREIGN[type]} ${type === "web page" ? "" : "Then add that and delete this one."}`.trim(),
      ),
    ];
  const inside = type === "SVG" ? drawingFaults(bytes) : pixelFaults(file, bytes);
  return [endingFault(file, type), weightFault(bytes, type), ...(await inside)].filter(
    (found) => found !== undefined,
  );
}

const isPicture = (type: string): type is PictureType => Object.hasOwn(PICTURE_ENDINGS, type);

function endingFault(file: string, type: PictureType): Fault | undefined {
  const ending = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
  const endings: readonly string[] = PICTURE_ENDINGS[type];
  if (endings.includes(ending)) return undefined;
  return fault(
    "picture-ending",
    `is a ${type} file under a name that ends in .${ending}`,
    `Delete it and add it again with a name that ends in .${endings[0] ?? ""}.`,
  );
}

/** A drawing is weighed where it is read for what it may hold. */
function weightFault({ length }: Uint8Array, type: PictureType): Fault | undefined {
  const { megabytes } = PICTURE_LIMITS;
  if (type === "SVG" || length <= megabytes * 1e6) return undefined;
  return fault(
    "picture-heavy",
    `is a picture of ${(length / 1e6).toFixed(1)} MB; the most is ${megabytes} MB`,
    "Save it smaller: 2,400 pixels along the longer side are plenty.",
  );
}
