import { PARTNERSHIP_FORM } from "./add-a-partnership-form.ts";
import { CORRECTION_FORM } from "./correct-a-fact-form.ts";
import { formYaml, type IssueForm } from "./issue-form.ts";
import { STORY_FORM } from "./tell-a-story-form.ts";

/** Every form for a new issue. */
export const ISSUE_FORMS: readonly IssueForm[] = [STORY_FORM, CORRECTION_FORM, PARTNERSHIP_FORM];

/** Returns the files of the forms, each path with its text. */
export const issueFormFiles = (): ReadonlyMap<string, string> =>
  new Map(ISSUE_FORMS.map((form) => [`.github/ISSUE_TEMPLATE/${form.id}.yml`, formYaml(form)]));
