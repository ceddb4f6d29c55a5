/** Where previews stand: a repository of their own, and its site on GitHub Pages. */
export type PreviewHome = {
  /** owner/name */
  readonly repository: string;
  /** Web address of the preview of a pull request. */
  readonly addressOf: (number: number) => string;
};

/**
 * Returns the home of the previews of a repository: `<name>-previews` of another account.
 * All sites of an account share one origin, so previews beside the site could read what a browser keeps for it: the
 * home may share the account only if the site stands at a domain of its own.
 * @throws Error that says what to change
 */
export function previewHome(repository: string, owner: string, siteUrl: string | undefined): PreviewHome {
  const [siteOwner = "", name = ""] = repository.split("/");
  if (!/^[A-Za-z0-9-]+$/.test(owner))
    throw new Error(`PREVIEW_OWNER is "${owner}". Write the name of an account.`);
  const origin = `https://${owner.toLowerCase()}.github.io`;
  const site = siteUrl ? new URL(siteUrl).origin : `https://${siteOwner.toLowerCase()}.github.io`;
  if (site === origin)
    throw new Error(
      `Previews would share the origin ${origin} with the site. Let PREVIEW_OWNER name another account.`,
    );
  return {
    repository: `${owner}/${name}-previews`,
    addressOf: (number) => `${origin}/${name}-previews/pr-${number}/`,
  };
}
