import type { z } from "astro/zod";
import { asQuestion, didYouMean, plainForm } from "./did-you-mean.ts";
import type { FaultKind } from "./fault-kinds.ts";
import { FIELD_FORMS } from "./field-forms.ts";
import { keysOf } from "./keys-of.ts";
import { type Fault, fault } from "./problem.ts";

/** Faults of type, by the type that Zod names: what the value is not, and how to write it. */
const TYPES: Readonly<Record<string, readonly [kind: FaultKind, which: string, mend: string]>> = {
  string: ["not-text", "must be text", "Put it between double quotes."],
  number: ["not-a-number", "must be a number", "Write it in digits, without a comma: 1931."],
  int: [
    "not-a-whole-number",
    "must be a whole number",
    "Write it in digits, without a point or a comma: 1931.",
  ],
  boolean: ["not-true-or-false", "must be true or false", "Write true or false, without quotes."],
  array: [
    "not-a-list",
    "must be a list",
    "Write one entry a line, each after a hyphen, or all of them as [one, two].",
  ],
  object: ["wrong-value", "must hold named fields", "Write one field a line, indented alike: name: text."],
  date: ["bad-day", "must be a date", FIELD_FORMS["bad-day"].mend],
};

/** A field as an editor knows it. */
export type Field = {
  /** `the column lat`, or `the field text of dates, entry 2`. */
  readonly name: string;
  readonly value: unknown;
  /** What the schema says that belongs in it. */
  readonly meaning: string;
};

/** Says in plain words what is wrong with the value of a field; Zod itself names types and patterns. */
export function issueFault(issue: z.core.$ZodIssue, { name, value, meaning }: Field): Fault {
  const shown = `has ${shownValue(value)}${name}, which`;
  const form = keysOf(FIELD_FORMS).find((kind) => FIELD_FORMS[kind].mend === issue.message);
  if (form) {
    const { which, mend } = FIELD_FORMS[form];
    return fault(form, `${shown} ${which}`, rewritten(form, value), mend);
  }
  const belongs = meaning && `What belongs there: ${meaning}.`;
  switch (issue.code) {
    case "invalid_value": {
      const known = issue.values.map(String);
      const suggestion = typeof value === "string" ? didYouMean(value, known) : "";
      const list = `must be one of: ${known.join(", ")}`;
      return fault("unknown-word", `${shown} is not a word known there`, suggestion, `It ${list}.`);
    }
    case "invalid_type": {
      const [kind, which, mend] = TYPES[issue.expected] ?? ["wrong-value", "cannot be used", ""];
      return fault(kind, `${shown} ${which}`, mend, belongs);
    }
    case "too_small":
      return sizeFault(shown, name, issue.origin, `at least ${issue.minimum}`, belongs, value);
    case "too_big":
      return sizeFault(shown, name, issue.origin, `at most ${issue.maximum}`, belongs, value);
    default:
      return fault(
        "wrong-value",
        `${shown} cannot be used`,
        belongs || "Write it as in the rows or files beside it.",
      );
  }
}

function sizeFault(
  shown: string,
  name: string,
  origin: string,
  bound: string,
  belongs: string,
  value: unknown,
): Fault {
  const few = bound.startsWith("at least");
  if (origin === "string") {
    if (few && bound === "at least 1")
      return fault("empty-text", `leaves ${name} without a text`, "Fill it in.", belongs);
    const length = typeof value === "string" ? value.trim().length : 0;
    return fault(
      few ? "too-few-letters" : "too-many-letters",
      `${shown} is too ${few ? "short" : "long"}: ${length} characters, where ${bound} are asked for`,
      few ? "Write more." : "Shorten it.",
      belongs,
    );
  }
  if (origin === "array") {
    const what = `has too ${few ? "few" : "many"} entries in ${name}: there must be ${bound}`;
    return fault("list-length", what, few ? "Add what is missing." : "Take some out.", belongs);
  }
  return fault(
    few ? "number-too-small" : "number-too-big",
    `${shown} must be ${bound}`,
    "Look for a digit or a sign too many or too few.",
    belongs,
  );
}

/** What only has to be written otherwise is asked about: "The Survey" for an id, "es" for a country. */
function rewritten(form: keyof typeof FIELD_FORMS, value: unknown): string {
  if (typeof value !== "string") return "";
  if (form === "bad-id") return asQuestion([plainForm(value)].filter(Boolean));
  return form === "bad-country-code" && /^[a-z]{2}$/i.test(value) ? asQuestion([value.toUpperCase()]) : "";
}

function shownValue(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return "";
  const text = String(value);
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}" in `;
}
