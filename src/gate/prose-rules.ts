import { citationRules, type CitationFacts } from "./citation-rules.ts";
import { codeRules } from "./code-rules.ts";
import type { Document } from "./document.ts";
import { headingRules } from "./heading-rules.ts";
import { imageRules } from "./image-rules.ts";
import { linkRules } from "./link-rules.ts";
import { partContentRules } from "./part-content-rules.ts";
import { partRules } from "./part-rules.ts";
import type { Problem } from "../atlas/problem.ts";
import type { PartSettings } from "./prose-parts.ts";
import type { KnownIds } from "./known-ids.ts";
import type { TakenIds } from "./taken-ids.ts";

type ProseFacts = CitationFacts & {
  /** Components that the text may use. */
  readonly parts: Readonly<Record<string, PartSettings>>;
  /** The places that parts may name. */
  readonly places: KnownIds;
  /** Names of the other files in the document's folder. */
  readonly beside: readonly string[];
  /** Ids that the document's page has for itself. */
  readonly taken: TakenIds;
};

/** All rules for the text of one document. */
export function proseRules({ file, body }: Document<unknown>, facts: ProseFacts): Problem[] {
  if (!body) return [];
  return [
    ...codeRules(file, body),
    ...partRules(file, body, facts.parts),
    ...partContentRules(file, body, facts.places),
    ...citationRules(file, body, facts),
    ...headingRules(file, body, facts.taken),
    ...linkRules(file, body),
    ...imageRules(file, body, facts.beside),
  ];
}
