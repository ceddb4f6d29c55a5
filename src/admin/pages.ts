import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AdminSettings, adminConfig } from "./config.ts";

/** Where the editor lies as it came from its package, with its fonts and without its source maps. */
const PACKAGE = "node_modules/@sveltia/cms/npm";

/** Whom the editor speaks to: GitHub, and nobody else. Its styles are made in the browser, which needs 'unsafe-inline'. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' blob: data: https://avatars.githubusercontent.com",
  "connect-src 'self' blob: data: https://api.github.com",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const PAGE = `<!doctype html>
<html lang="en-US">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta http-equiv="content-security-policy" content="${POLICY}">
    <title>Web editor</title>
    <link rel="icon" href="../favicon.svg" type="image/svg+xml">
  </head>
  <body>
    <noscript>The web editor needs script. Without it, everything can be edited on GitHub.</noscript>
    <script type="module" src="start.js"></script>
  </body>
</html>
`;

const START = `import CMS from "./cms/index.js";
const answer = await fetch("config.json");
CMS.init({ config: await answer.json() });
`;

/** Returns the files of the web editor by their path below /admin/. */
export function adminPages(settings: AdminSettings, root = process.cwd()): Map<string, string | Uint8Array> {
  const folder = join(root, PACKAGE);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.\w+$/.test(file) && !file.endsWith(".map"),
  );
  return new Map<string, string | Uint8Array>([
    ["index.html", PAGE],
    ["start.js", START],
    ["config.json", JSON.stringify(adminConfig(settings), null, 1)],
    ...files.map((file) => [`cms/${file.replaceAll("\\", "/")}`, readFileSync(join(folder, file))] as const),
  ]);
}
