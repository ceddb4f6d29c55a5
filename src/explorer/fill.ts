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

/** Returns the first element that a selector finds in another; throws if the markup lacks it or it is of another type. */
export function only(root: Element, selector: string): HTMLElement;
export function only<E extends Element>(root: Element, selector: string, type: new () => E): E;
export function only(root: Element, selector: string, type: new () => Element = HTMLElement): Element {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The markup of <${root.localName}> lacks ${selector}`);
  return found;
}

/** Returns the part of an element that is named by `data-part`; throws if the markup lacks it. */
export function partOf(root: Element, name: string): HTMLElement;
export function partOf<E extends Element>(root: Element, name: string, type: new () => E): E;
export function partOf(root: Element, name: string, type: new () => Element = HTMLElement): Element {
  return only(root, `[data-part="${name}"]`, type);
}
