import { PARTNERSHIP_FORM } from "../drafting/add-a-partnership-form.ts";
import { CORRECTION_FORM } from "../drafting/correct-a-fact-form.ts";
import { STORY_FORM } from "../drafting/tell-a-story-form.ts";

/** The form for a new issue that asks for what a guide does by hand, by the name of the guide. */
const FORMS = new Map<string, string>([
  ["fix-a-fact", CORRECTION_FORM.id],
  ["add-a-partnership", PARTNERSHIP_FORM.id],
  ["tell-a-story", STORY_FORM.id],
]);

/** Returns the address at which a guide's form is filled in; undefined without a repository, or if it has none. */
export function formOfGuide(guide: string, repository: string | undefined): string | undefined {
  const form = FORMS.get(guide);
  return form && repository && `${repository.replace(/\/$/, "")}/issues/new?template=${form}.yml`;
}
