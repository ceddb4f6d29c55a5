/**
 * Every kind of fault that the check of the content knows, each with what it means in general. The sentence that an editor
 * reads says more: it stands in the rule, with the names and numbers of the case.
 */
export const FAULT_KINDS = {
  "moved-page":
    "A page of the published site has another address, or none, and redirects.csv does not lead on from the old one",
  "needed-source": "sources.csv lacks a source that a page cites which is no document of content/",
  unsorted: "A fault whose kind has no name yet",
} as const;
export type FaultKind = keyof typeof FAULT_KINDS;
