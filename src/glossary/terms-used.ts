/** Returns the ids of the terms that became links in a document, from the front matter that its rendering returns. */
export const termsUsed = (matter: Record<string, unknown>): string[] => {
  const used = matter["termsUsed"];
  return Array.isArray(used) ? used.map(String) : [];
};
