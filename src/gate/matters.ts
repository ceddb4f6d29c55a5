import type { z } from "astro/zod";
import {
  editorsMatter,
  exampleMatter,
  exchangeMatter,
  guideMatter,
  pageMatter,
  questionMatter,
} from "../atlas/schemas.ts";
import type { Documents } from "./documents.ts";

/** The fields of each kind of document. */
export const MATTERS: Readonly<Record<keyof Documents, z.ZodObject>> = {
  exchanges: exchangeMatter,
  pages: pageMatter,
  guide: guideMatter,
  questions: questionMatter,
  editors: editorsMatter,
  examples: exampleMatter,
};
