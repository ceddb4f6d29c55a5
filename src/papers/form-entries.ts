import { type Entries, type Question, QUESTIONS } from "./entries.ts";

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Returns what the controls of a form hold; each is named for its question. */
export function readEntries(form: Element): Entries {
  const entries = QUESTIONS.map((question) => [question, answerTo(form, question)] as const);
  return Object.fromEntries(entries) as Record<Question, string>;
}

/** Fills the controls of a form. A choice that it does not offer leaves its choice as it is. */
export function writeEntries(form: Element, entries: Entries): void {
  for (const question of QUESTIONS) {
    const answer = entries[question];
    const controls = controlsOf(form, question);
    const offered = controls.some(({ value }) => value === answer);
    for (const control of controls) {
      if (!isChoice(control)) control.value = answer;
      else if (control.type === "checkbox") control.checked = answer !== "";
      else if (offered) control.checked = control.value === answer;
    }
  }
}

function answerTo(form: Element, question: Question): string {
  const controls = controlsOf(form, question);
  const [first] = controls;
  if (!first) throw new Error(`The form does not ask for ${question}`);
  if (!isChoice(first)) return first.value;
  return controls.find((control) => isChoice(control) && control.checked)?.value ?? "";
}

const controlsOf = (form: Element, question: Question) =>
  Array.from(form.querySelectorAll<Control>(`[name="${question}"]`));

const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ["radio", "checkbox"].includes(control.type);
