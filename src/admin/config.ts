import type { z } from "astro/zod";
import { editorsMatter, exchangeMatter, guideMatter, pageMatter, questionMatter } from "../atlas/schemas.ts";
import { formFields } from "./form-fields.ts";

/** What the web editor needs to know of the site. */
export type AdminSettings = {
  readonly name: string;
  readonly url: string;
  /** Web address of the repository on GitHub; without one the editor works on a local folder alone. */
  readonly repository: string | undefined;
  readonly branch: string;
  /** Address of the service that signs editors in; without one they sign in with an access token. */
  readonly adminAuth: string | undefined;
};

/**
 * Returns the configuration of the web editor, Sveltia CMS, with the forms that the schemas make. Each change that is
 * saved becomes a pull request, from a fork if the editor may not write to the repository.
 * Source of the settings: https://sveltiacms.app/en/docs/config-basics
 */
export const adminConfig = ({ name, url, repository, branch, adminAuth }: AdminSettings) => ({
  load_config_file: false,
  app_title: `${name}: web editor`,
  site_url: url,
  logo: { src: "../favicon.svg" },
  backend: {
    name: "github",
    repo: repository === undefined ? "owner/repository" : ownerAndName(repository),
    branch,
    open_authoring: true,
    auth_scope: "public_repo",
    ...(adminAuth === undefined ? { auth_methods: ["token"] } : { base_url: adminAuth }),
  },
  publish_mode: "editorial_workflow",
  media_folder: "content",
  public_folder: "/",
  editor: { preview: false },
  slug: { encoding: "ascii", clean_accents: true },
  output: { omit_empty_optional_fields: true },
  collections: [
    // Pictures lie in the folder of their story.
    documents("exchanges", "Exchanges", "title", exchangeMatter, {
      path: "{{slug}}/index",
      media_folder: "",
      public_folder: "",
    }),
    documents("questions", "Questions", "question", questionMatter),
    documents("guide", "Steps of the guide", "title", guideMatter),
    documents("editors", "Guides for editors", "title", editorsMatter),
    documents("pages", "Standing pages", "title", pageMatter, { create: false, delete: false }),
  ],
});

const ownerAndName = (repository: string) =>
  new URL(repository).pathname.replace(/\.git$/, "").replace(/^\/|\/$/g, "");

const documents = (
  folder: string,
  label: string,
  title: string,
  schema: z.ZodObject,
  settings: Readonly<Record<string, unknown>> = {},
) => ({
  name: folder,
  label,
  folder: `content/${folder}`,
  extension: "mdx",
  format: "yaml-frontmatter",
  create: true,
  identifier_field: title,
  // The name of a file is its address: once saved it stays.
  slug: { template: `{{${title}}}`, editable: ["create"] },
  summary: `{{${title}}}`,
  fields: [
    ...formFields(schema),
    // Only the plain mode leaves the parts for authors as they are written.
    { name: "body", label: "text", widget: "markdown", required: true, modes: ["raw"] },
  ],
  ...settings,
});
