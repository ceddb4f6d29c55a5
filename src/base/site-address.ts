/** Where a site stands: the domain without a slash at its end, and its folder there, "/" or "/atlas/". */
export type SiteAddress = { readonly url: string; readonly base: string };

/**
 * Returns where a site stands.
 * @param address whole, with the folder if the site stands in one: "https://example.org/atlas"
 * @param folder alone, as some hosts name it: "/atlas/", "atlas"; "/" is no folder
 * @throws Error with a plain sentence if a site cannot stand there, or if both name a folder, and not the same
 */
export function siteAddress(address: string, folder?: string): SiteAddress {
  const [, url = "", path = ""] = /^(https?:\/\/[^/?#@\s]+)(\/[^?#]*)?$/.exec(address) ?? [];
  const named = basePath(path);
  if (!URL.canParse(url) || named === undefined)
    throw new Error(
      `SITE_URL is "${address}". Write a whole address: https://example.org, or https://example.org/atlas/ for a folder of it`,
    );
  if (folder === undefined) return { url, base: named };
  const base = basePath(folder);
  if (base === undefined)
    throw new Error(
      `BASE_PATH is "${folder}". Write the folder of the domain that the site stands in: /atlas/, or / for none; letters, digits, "-", "." and "_" between slashes`,
    );
  if (named !== "/" && named !== base)
    throw new Error(`SITE_URL names the folder "${named}" and BASE_PATH "${base}". Leave BASE_PATH out`);
  return { url, base };
}

/** Returns a folder with a slash at both ends, or undefined if its name would have to be escaped in an address. */
function basePath(folder: string): string | undefined {
  const names = folder.replace(/^\/|\/$/g, "").split("/");
  if (names.join("") === "" && names.length === 1) return "/";
  return names.every((name) => /^[\w-][\w.-]*$/.test(name)) ? `/${names.join("/")}/` : undefined;
}
