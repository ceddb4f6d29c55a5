/**
 * Every kind of fault that the check of the content knows, each with what it means in general. The sentence that an editor
 * reads says more: it stands in the rule, with the names and numbers of the case.
 */
export const FAULT_KINDS = {
  "placeholder-left": "A published exchange still holds a mark of its draft",
  unsorted: "A fault whose kind has no name yet",
} as const;
export type FaultKind = keyof typeof FAULT_KINDS;
