import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { BY_PERMISSION, CONSENTS, DATED_CONSENTS } from "../atlas/picture-terms.ts";
import { fault, problem, type Fault, type Problem } from "../atlas/problem.ts";
import { isCalendarDay } from "./partial-date.ts";
import { PICTURE_LIMITS } from "./picture-limits.ts";
import { partsOf, setting, spotOfNode, spotOfSetting, wordsOf, type Part } from "./prose-tree.ts";

const { altLeast, altMost } = PICTURE_LIMITS;

/**
 * What <Picture> says of its image: in which words it is described, who made it, on what terms it is shown.
 * `today` is the latest date that is not in the future.
 */
export function pictureRules(file: string, body: Root, today: string): Problem[] {
  return partsOf(body).flatMap((part) => {
    if (part.name !== "Picture") return [];
    const settings = [
      ["credit", creditFault(part)],
      ["consent", consentFault(part, today)],
      ["permission", permissionFault(part, today)],
    ] as const;
    return [
      ...altProblems(file, part),
      ...settings.flatMap(([name, found]) =>
        found ? [problem(file, spotOfSetting(part, name), found)] : [],
      ),
    ];
  });
}

function altProblems(file: string, part: Part): Problem[] {
  const problems: Problem[] = [];
  visit(part, "image", (node) => {
    const found = node.alt ? altFault(node.alt.trim(), node.url, captionOf(part)) : undefined;
    if (found) problems.push(problem(file, spotOfNode(node), found));
  });
  return problems;
}

/** What cameras and folders call a picture: IMG_2034, mayors.jpg. */
const FILE_NAME = /\.(avif|gif|hei[cf]|jpe?g|png|svg|tiff?|webp)$|^(img|dscn?|pxl|screenshot)[-_ ]?\d/i;

function altFault(alt: string, url: string, caption: string): Fault | undefined {
  const mend = "Say in a sentence what can be seen, as you would on the telephone.";
  if (FILE_NAME.test(alt) || alt === url.replace(/^\.\/|\.\w+$/g, ""))
    return fault("picture-alt-file", `describes a picture by the name of a file, "${alt}"`, mend);
  if (alt.length < altLeast)
    return fault("picture-alt-short", `describes a picture in ${alt.length} letters, "${alt}"`, mend);
  if (alt.length > altMost)
    return fault(
      "picture-alt-long",
      `describes a picture in ${alt.length} letters; the most is ${altMost}`,
      "Say here what can be seen, and the rest in the caption or in the text.",
    );
  if (plain(alt) === plain(caption))
    return fault(
      "picture-alt-caption",
      "describes a picture in the same words as its caption, which some readers then hear twice",
      "Let the words between the square brackets say what can be seen, and the caption what it means.",
    );
  return undefined;
}

/** The words of a picture without those that stand for the image itself. */
const captionOf = (part: Part): string => part.children.map(wordsOf).join(" ");
const plain = (words: string): string => words.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, "");

function creditFault(part: Part): Fault | undefined {
  const credit = setting(part, "credit") ?? "";
  if (!/\bCC[ -](BY|0)|\bCC0\b|©|\(c\)|copyright|licen[sc]e|public domain/i.test(credit)) return undefined;
  return fault(
    "picture-credit-license",
    `says in credit of <Picture> on what terms it is shown: "${credit}"`,
    'Name there only who made it, and the terms in a setting of their own: credit="Drawing: Jane Doe" license="CC BY 4.0".',
  );
}

function consentFault(part: Part, today: string): Fault | undefined {
  const consent = setting(part, "consent")?.trim() ?? "";
  if (consent === "" || (Object.hasOwn(CONSENTS, consent) && !DATED_CONSENTS.includes(consent)))
    return undefined;
  const [, words = "", day = ""] = /^(.*?)\s*(\d[\d-]*)?$/.exec(consent) ?? [];
  if (DATED_CONSENTS.includes(words)) return dayFault("consent", words, day, today);
  const known = Object.keys(CONSENTS).map((word) =>
    DATED_CONSENTS.includes(word) ? `"${word} ${today}"` : `"${word}"`,
  );
  return fault(
    "picture-consent",
    `sets consent of <Picture> to "${consent}"`,
    `Say how the people in the picture agreed: ${known.slice(0, -1).join(", ")} or ${known.at(-1) ?? ""}.`,
  );
}

function permissionFault(part: Part, today: string): Fault | undefined {
  const day = setting(part, "permission");
  const needed = setting(part, "license") === BY_PERMISSION;
  if (needed && day === undefined)
    return fault(
      "picture-permission",
      `shows a picture ${BY_PERMISSION} without the day on which it was given`,
      `Add the day of the letter or mail: permission="${today}".`,
    );
  if (!needed && day !== undefined)
    return fault(
      "picture-permission-needless",
      "names the day of a permission for a picture that has a license",
      `Delete permission="${day}", or write license="${BY_PERMISSION}".`,
    );
  return needed && day !== undefined ? dayFault("permission", "", day, today) : undefined;
}

function dayFault(name: string, words: string, day: string, today: string): Fault | undefined {
  const example = `${name}="${words === "" ? "" : `${words} `}${today}"`;
  if (!isDay(day))
    return fault(
      "picture-day",
      `sets ${name} of <Picture> without a day that the calendar has`,
      `Write year, month and day: ${example}.`,
    );
  return day <= today
    ? undefined
    : fault(
        "picture-day-ahead",
        `sets ${name} of <Picture> to ${day}, a day in the future`,
        `Write the day on which it was given: ${example}.`,
      );
}

const isDay = (day: string): boolean =>
  day.length === 10 && /^\d{4}-\d\d-\d\d$/.test(day) && isCalendarDay(day);
