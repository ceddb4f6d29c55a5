import type { z } from "astro/zod";
import { stringify } from "yaml";
import { isRequired } from "../atlas/is-required.ts";

/** A question with a line or a box to write into. */
type Written = {
  readonly type: "input" | "textarea";
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly placeholder?: string;
  readonly required: boolean;
};

/** A question with a few answers, each with the value that stands for it in the content. */
type Choice = Omit<Written, "type" | "placeholder"> & {
  readonly type: "dropdown";
  readonly options: Readonly<Record<string, string>>;
};

/** Sentences to agree to; all of them are asked for. */
type Consent = {
  readonly type: "checkboxes";
  readonly id: string;
  readonly label: string;
  readonly required: true;
  readonly sentences: readonly string[];
};

export type FormField = Written | Choice | Consent;

/** A form of GitHub's for a new issue, whose answers become content. */
export type IssueForm = {
  /** Name of the file, without its ending. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Begins the issue's title. */
  readonly title: string;
  /** Stands above the questions, in Markdown. */
  readonly opening: string;
  readonly fields: readonly FormField[];
};

/** Returns the question for a field of a schema: asked for if the schema asks for it. */
export const ofSchema = <
  S extends z.ZodObject,
  F extends Omit<Written, "required"> | Omit<Choice, "required">,
>(
  schema: S,
  field: F & { readonly id: keyof S["shape"] & string },
): F & { readonly required: boolean } => ({ ...field, required: isRequired(schema, field.id) });

/**
 * Returns the form as GitHub reads it.
 * https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export function formYaml({ id, name, description, title, opening, fields }: IssueForm): string {
  const form = {
    name,
    description,
    title,
    body: [{ type: "markdown", attributes: { value: opening } }, ...fields.map(element)],
  };
  const note = `# Written by \`npm run describe\` from src/drafting/${id}-form.ts.\n`;
  // A reader of YAML 1.1 takes Yes and 1931 for something else than words: they stand in quotes.
  return note + stringify(form, { schema: "yaml-1.1", lineWidth: 0 });
}

function element(field: FormField) {
  const { type, id, label, required } = field;
  if (field.type === "checkboxes") {
    return {
      type,
      id,
      attributes: { label, options: field.sentences.map((sentence) => ({ label: sentence, required })) },
    };
  }
  const { description } = field;
  const shown =
    field.type === "dropdown"
      ? { label, description, options: Object.values(field.options) }
      : { label, description, placeholder: field.placeholder };
  return { type, id, attributes: shown, validations: { required } };
}
