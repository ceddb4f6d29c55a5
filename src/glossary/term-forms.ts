import type { TermRow } from "../atlas/schemas.ts";

/** The words by which a text speaks of a term of the glossary. */
export type TermForms = { readonly id: string; readonly pattern: RegExp };

/** What the column `forms` says of a term whose words often mean something else. */
const NOT_LINKED = "none";

/**
 * Returns for each English term the pattern of its words, singular and plural, with blanks or hyphens between them; the
 * longest term first, so that "sister city agreement" goes before "sister city". Terms in other languages have none.
 */
export function termForms(terms: readonly TermRow[]): TermForms[] {
  return terms
    .filter(({ lang, forms }) => lang === undefined && forms?.[0] !== NOT_LINKED)
    .map(({ id, term, forms = [] }) => ({ id, forms: forms.length > 0 ? forms : [term] }))
    .sort((a, b) => longest(b.forms) - longest(a.forms))
    .map(({ id, forms }) => ({ id, pattern: patternOf(forms) }));
}

const longest = (forms: readonly string[]) => Math.max(...forms.map(({ length }) => length));

function patternOf(forms: readonly string[]): RegExp {
  const words = forms.flatMap((form) => [form, plural(form)].flatMap(cases)).map(escaped);
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${words.join("|")})(?![\p{L}\p{N}-])`, "u");
}

/** A name keeps its capitals; another term may open a sentence or stand within one. */
function cases(form: string): string[] {
  const isName = /\p{Lu}/u.test(form.slice(1)) || /^\P{L}/u.test(form);
  const rest = form.slice(1);
  return isName ? [form] : [form.charAt(0).toLowerCase() + rest, form.charAt(0).toUpperCase() + rest];
}

const plural = (form: string) => (/[^aeiou]y$/.test(form) ? `${form.slice(0, -1)}ies` : `${form}s`);

const escaped = (form: string) =>
  form.replaceAll(/[.()+*?^$|[\]{}\\]/g, String.raw`\$&`).replaceAll(" ", String.raw`[\s-]`);
