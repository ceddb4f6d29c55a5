/** Returns a copy of a template's one element. Markup stays in the page, so that its style reaches what script adds. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error("The template is empty");
  return copy;
}

/** Writes text into the parts of an element that are named by `data-part`. */
export function fill(root: Element, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) partOf(root, name).textContent = text;
}

/** Returns the part of an element that is named by `data-part`; throws if the markup lacks it. */
export function partOf<E extends Element = HTMLElement>(root: Element, name: string): E {
  const part = root.querySelector<E>(`[data-part="${name}"]`);
  if (!part) throw new Error(`The markup lacks data-part="${name}"`);
  return part;
}
