/**
 * Every kind of fault that the check of the content knows, each with what it means in general. The sentence that an editor
 * reads says more: it stands in the rule, with the names and numbers of the case.
 */
export const FAULT_KINDS = {
  "drawing-broken": "A drawing (SVG) has a tag that is not closed",
  "drawing-heavy": "A drawing (SVG) has too many bytes for readers to load",
  "drawing-size": "A drawing (SVG) does not say how large it is",
  "picture-alt-caption": "A picture is described in the words of its caption",
  "picture-alt-file": "A picture is described by the name of a file",
  "picture-alt-long": "A picture is described in too many words",
  "picture-alt-short": "A picture is described in too few letters",
  "picture-broken": "A picture is cut short or damaged",
  "picture-consent": "A picture does not say in one of the known words how the people in it agreed",
  "picture-credit-license": "The credit of a picture names the license, too",
  "picture-day": "A day of a picture's consent or permission is no day of the calendar",
  "picture-day-ahead": "A day of a picture's consent or permission is in the future",
  "picture-empty": "A picture is an empty file",
  "picture-ending": "A picture is of another type than its name says",
  "picture-heavy": "A picture has too many megabytes",
  "picture-large": "A picture has too many pixels",
  "picture-moving": "A picture moves",
  "picture-name": "A picture has a name that cannot stand in an address",
  "picture-permission": "A picture shown by permission lacks the day of that permission",
  "picture-permission-needless": "A picture with a license names the day of a permission",
  "picture-place": "A picture says in its file where it was taken",
  "picture-shape": "A picture is too wide or too high for a page",
  "picture-small": "A picture has too few pixels",
  "picture-turned": "A picture is stored lying on its side",
  "picture-type": "A file is of a type that pages cannot show",
  "picture-unknown": "A file with the name of a picture holds none",
  "picture-unused": "A picture is shown nowhere",
  unsorted: "A fault whose kind has no name yet",
} as const;
export type FaultKind = keyof typeof FAULT_KINDS;
