import { type Document, readDocument } from "./document.ts";
import {
  exchangeMatter,
  pageMatter,
  questionMatter,
  type ExchangeMatter,
  type PageMatter,
  type QuestionMatter,
} from "../atlas/schemas.ts";

/** A document with the name that stands in its address. */
export type Named<T> = Document<T> & { readonly slug: string };

/** All MDX documents of `content/`, as read. */
export type Documents = {
  readonly pages: readonly Named<PageMatter>[];
  readonly exchanges: readonly Named<ExchangeMatter>[];
  readonly questions: readonly Named<QuestionMatter>[];
};

/** Where each kind of document lies; the group is its slug. */
export const DOCUMENT_PATHS = {
  pages: /^content\/pages\/([^/]+)\.mdx$/,
  exchanges: /^content\/exchanges\/([^/]+)\/index\.mdx$/,
  questions: /^content\/questions\/([^/]+)\.mdx$/,
} as const satisfies Record<keyof Documents, RegExp>;

/** Reads every document among the files of `content/`. */
export function readDocuments(files: ReadonlyMap<string, Uint8Array>): Documents {
  const named = (pattern: RegExp) =>
    [...files].flatMap(([file, bytes]) => {
      const slug = pattern.exec(file)?.[1];
      return slug === undefined ? [] : [{ file, bytes, slug }];
    });
  return {
    pages: named(DOCUMENT_PATHS.pages).map(({ file, bytes, slug }) => ({
      slug,
      ...readDocument(file, bytes, pageMatter),
    })),
    exchanges: named(DOCUMENT_PATHS.exchanges).map(({ file, bytes, slug }) => ({
      slug,
      ...readDocument(file, bytes, exchangeMatter),
    })),
    questions: named(DOCUMENT_PATHS.questions).map(({ file, bytes, slug }) => ({
      slug,
      ...readDocument(file, bytes, questionMatter),
    })),
  };
}
