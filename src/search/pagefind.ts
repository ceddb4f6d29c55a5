/** The part of Pagefind's browser interface that the site uses; see pagefind.app/docs/api. */
export type Pagefind = {
  search(query: string, options: { filters?: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
};

export type PagefindResult = {
  data(): Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
    filters: Record<string, string[]>;
  }>;
};
