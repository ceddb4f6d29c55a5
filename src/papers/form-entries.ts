import type { Entries, Question } from "./entries.ts";

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Returns what the controls of a form hold, or what they held at first; each is named for its question. */
export function readEntries(form: Element, first = false): Entries {
  const entries: Partial<Record<Question, string>> = {};
  for (const control of controlsOf(form)) {
    const question = control.name as Question;
    if (!isChoice(control)) entries[question] = first ? control.defaultValue : control.value;
    else if (first ? control.defaultChecked : control.checked) entries[question] = control.value;
    else entries[question] ??= "";
  }
  return entries as Entries;
}

/** Fills the controls of a form. A choice that it does not offer leaves its choice as it is. */
export function writeEntries(form: Element, entries: Entries): void {
  for (const control of controlsOf(form)) {
    const answer = entries[control.name as Question];
    if (!isChoice(control)) control.value = answer;
    else if (control.type === "checkbox") control.checked = answer !== "";
    // To choose one radio button is to leave the others.
    else if (control.value === answer) control.checked = true;
  }
}

const controlsOf = (form: Element) => form.querySelectorAll<Control>("[name]");

const isChoice = (control: Control): control is HTMLInputElement =>
  ["radio", "checkbox"].includes(control.type);
