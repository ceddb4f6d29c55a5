/** Returns the address of a page of the path to a sister city. */
export const stepHref = (step: string): string => `/join/${step}/`;

/** Returns the name of such a page as its address spells it: "Find a partner". */
export const stepLabel = (step: string): string =>
  (step.charAt(0).toUpperCase() + step.slice(1)).replaceAll("-", " ");
