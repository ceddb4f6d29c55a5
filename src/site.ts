import { siteAddress } from "./base/site-address.ts";
import { LOCALE } from "./locale.ts";

/** Everything that names this site and its address. A fork changes this file, or sets the environment, and no other. */

const env = (name: string) => process.env[name]?.trim() || undefined;

export const site = {
  name: "Sister Cities Atlas",
  description:
    "Every known partnership between a community in the United States and one abroad: on a map, in a table, with sources and stories.",
  /**
   * Where the built site is published: `url`, the domain, and `base`, "/" or the folder of the domain, "/atlas/". SITE_URL
   * overrides both; BASE_PATH is a folder alone. Addresses in feeds and metadata start with it.
   */
  ...siteAddress(env("SITE_URL") ?? "https://sister-cities-atlas.example", env("BASE_PATH")),
  /** Web address of the source repository, for "Improve this page"; without one such links are left out. */
  repository: env("REPOSITORY_URL"),
  /** Branch that edit links open. */
  branch: env("REPOSITORY_BRANCH") ?? "main",
  /** Shows drafts and stories whose day lies ahead, and keeps every page from search engines: for looking at proposals. */
  preview: isOn("PREVIEW"),
  /** Puts the web editor at /admin/; see MAINTAINING.md for what it needs. */
  admin: isOn("ADMIN"),
  /** Address of the service that signs editors in to GitHub; without one they use an access token. */
  adminAuth: env("ADMIN_AUTH_URL"),
  locale: LOCALE,
  /** True only if Sister Cities International itself publishes the site; decides what the footer says. */
  official: false,
  /** Day on which the tables of partnerships were last compiled. */
  compiled: "2026-11-21",
  navigation: [
    { href: "/map/", label: "Map" },
    { href: "/places/", label: "Places" },
    { href: "/exchanges/", label: "Exchanges" },
    { href: "/what-is-a-sister-city/", label: "Basics" },
    { href: "/history/", label: "History" },
    { href: "/join/", label: "Start one" },
  ],
  footer: [
    {
      title: "Look up",
      links: [
        { href: "/map/", label: "Map and table" },
        { href: "/places/", label: "Places" },
        { href: "/curiosities/", label: "Curiosities" },
        { href: "/exchanges/", label: "Exchanges" },
        { href: "/history/", label: "History" },
        { href: "/glossary/", label: "Glossary" },
      ],
    },
    {
      title: "Take part",
      links: [
        { href: "/what-is-a-sister-city/", label: "What is a sister city?" },
        { href: "/join/", label: "Start a sister city" },
        { href: "/get-involved/", label: "Get involved" },
        { href: "/questions/", label: "Questions" },
        { href: "/about/editors/", label: "For editors" },
        { href: "/mission/", label: "Mission" },
      ],
    },
    {
      title: "Check us",
      links: [
        { href: "/about/", label: "About this site" },
        { href: "/about/#the-figures-ledger", label: "Figures ledger" },
        { href: "/about/#corrections", label: "Corrections" },
        { href: "/data/", label: "Open data" },
        { href: "/data/#feeds", label: "Feeds and calendar" },
      ],
    },
  ],
} as const;

/**
 * Returns the day of the build, YYYY-MM-DD in UTC. SOURCE_DATE_EPOCH, in seconds, sets it, as it does for other tools, so
 * that a build can be made again byte for byte.
 */
export function buildDay(): string {
  const seconds = env("SOURCE_DATE_EPOCH");
  const built = seconds === undefined ? new Date() : new Date(Number(seconds) * 1000);
  if (Number.isNaN(built.valueOf()))
    throw new Error(`SOURCE_DATE_EPOCH is "${seconds}", which is no number of seconds`);
  return built.toISOString().slice(0, 10);
}

/**
 * Returns the address that opens a file of the repository for editing in the browser, or undefined if the site has no
 * repository.
 */
export function editAddress(file: string): string | undefined {
  return site.repository && `${site.repository.replace(/\/$/, "")}/edit/${site.branch}/${file}`;
}

/**
 * Returns the address that opens a file for editing or, for a path that ends with a slash, shows a folder; undefined if
 * the site has no repository.
 */
export function fileAddress(path: string): string | undefined {
  if (!path.endsWith("/")) return editAddress(path);
  return site.repository && `${site.repository.replace(/\/$/, "")}/tree/${site.branch}/${path.slice(0, -1)}`;
}

/**
 * Returns the address at which one line of a file of the repository stands out, or undefined if the site has no
 * repository.
 */
export function lineAddress(file: string, line: number): string | undefined {
  return (
    site.repository && `${site.repository.replace(/\/$/, "")}/blob/${site.branch}/${file}?plain=1#L${line}`
  );
}

/** Returns whether a setting of the environment is switched on; throws with a plain sentence if it says neither. */
function isOn(name: string): boolean {
  const value = env(name) ?? "0";
  if (!/^(0|1|true|false)$/.test(value))
    throw new Error(`${name} is "${value}". Write 1 to switch it on, 0 for off`);
  return value === "1" || value === "true";
}
