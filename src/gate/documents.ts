import type { z } from "astro/zod";
import { type Document, readDocument } from "./document.ts";
import {
  editorsMatter,
  exampleMatter,
  exchangeMatter,
  guideMatter,
  pageMatter,
  questionMatter,
  type EditorsMatter,
  type ExampleMatter,
  type ExchangeMatter,
  type GuideMatter,
  type PageMatter,
  type QuestionMatter,
} from "../atlas/schemas.ts";

/** A document with the name that stands in its address. */
export type Named<T> = Document<T> & { readonly slug: string };

/** All MDX documents of `content/`, as read. */
export type Documents = {
  readonly pages: readonly Named<PageMatter>[];
  readonly guide: readonly Named<GuideMatter>[];
  readonly exchanges: readonly Named<ExchangeMatter>[];
  readonly questions: readonly Named<QuestionMatter>[];
  readonly examples: readonly Named<ExampleMatter>[];
  readonly editors: readonly Named<EditorsMatter>[];
};

/** Where each kind of document lies; the group is its slug. */
export const DOCUMENT_PATHS = {
  pages: /^content\/pages\/([^/]+)\.mdx$/,
  guide: /^content\/guide\/([^/]+)\.mdx$/,
  exchanges: /^content\/exchanges\/([^/]+)\/index\.mdx$/,
  questions: /^content\/questions\/([^/]+)\.mdx$/,
  examples: /^content\/examples\/([^/]+)\/index\.mdx$/,
  editors: /^content\/editors\/([^/]+)\.mdx$/,
} as const satisfies Record<keyof Documents, RegExp>;

/** Reads every document among the files of `content/`. */
export function readDocuments(files: ReadonlyMap<string, Uint8Array>): Documents {
  const read = <S extends z.ZodObject>(path: RegExp, schema: S): Named<z.infer<S>>[] =>
    [...files].flatMap(([file, bytes]) => {
      const slug = path.exec(file)?.[1];
      return slug === undefined ? [] : [{ slug, ...readDocument(file, bytes, schema) }];
    });
  return {
    pages: read(DOCUMENT_PATHS.pages, pageMatter),
    guide: read(DOCUMENT_PATHS.guide, guideMatter),
    exchanges: read(DOCUMENT_PATHS.exchanges, exchangeMatter),
    questions: read(DOCUMENT_PATHS.questions, questionMatter),
    examples: read(DOCUMENT_PATHS.examples, exampleMatter),
    editors: read(DOCUMENT_PATHS.editors, editorsMatter),
  };
}
