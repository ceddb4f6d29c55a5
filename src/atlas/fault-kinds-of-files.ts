/** Kinds of fault of files as a whole, and of their letters. */
export const FILE_FAULTS = {
  "bad-file-name":
    "The name of a file or folder becomes an address, and holds a sign that addresses do without",
  "empty-folder": "A folder that the site cannot do without holds no text",
  "lost-letter": "A letter was lost when the file was saved, and a sign stands in its place",
  "merge-mark": "Two versions of one passage stand one below the other, between lines of <, = and >",
  "missing-file": "A file that the site cannot do without is not there",
  "moved-page":
    "A page of the published site has another address, or none, and nothing leads there from the old one",
  "name-taken": "The file has the name of a page that the site has already",
  "not-utf-8": "The file was saved in another encoding than UTF-8",
  "only-drafts": "Every exchange is a draft or waits for its day, so that the front page has none to show",
  "stray-file": "The file lies where nothing reads it",
} as const;
