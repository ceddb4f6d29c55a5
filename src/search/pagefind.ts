/** The part of Pagefind's browser interface that the site uses; see pagefind.app/docs/api. */
export type Pagefind = {
  options(options: { ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  search(
    query: string,
    options: { filters?: Record<string, string> },
  ): Promise<{ results: PagefindResult[] }>;
};

export type PagefindResult = { data(): Promise<Found> };

export type Found = {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: Record<string, string | undefined>;
  readonly filters: Record<string, string[] | undefined>;
};
