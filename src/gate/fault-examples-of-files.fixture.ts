import type { FILE_FAULTS } from "../atlas/fault-kinds-of-files.ts";
import { EXCHANGE, PAGE, QUESTION, STEP } from "./example-files.fixture.ts";
import type { FaultExample } from "./fault-examples.fixture.ts";
import { SOUND_CONTENT } from "./sound-content.fixture.ts";

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export const FILE_EXAMPLES: Readonly<Record<keyof typeof FILE_FAULTS, FaultExample>> = {
  "bad-file-name": { "content/questions/Why now.mdx": SOUND_CONTENT[QUESTION] ?? "" },
  "empty-folder": { [STEP]: null },
  "lost-letter": ["content/countries.csv", "Spain", "Espa\uFFFDa"],
  "merge-mark": ["content/sources.csv", "survey,", "<<<<<<< main\nsurvey,"],
  "missing-file": { [PAGE]: null },
  "moved-page": {
    [QUESTION]: null,
    "content/questions/what-is-a-partnership.mdx": SOUND_CONTENT[QUESTION] ?? "",
  },
  "name-taken": { "content/pages/map.mdx": SOUND_CONTENT[PAGE] ?? "" },
  "not-utf-8": { "content/countries.csv": latin1("code,name,region\nES,Espa\u00f1a,europe\n") },
  "only-drafts": [EXCHANGE, "facts:", "draft: true\nfacts:"],
  "stray-file": { "content/place.csv": "id,name\n" },
};
