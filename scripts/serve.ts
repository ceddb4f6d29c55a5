/*
 * Serves the built site in dist/ at http://localhost:4321/, or at the port that PORT names; a site built for a folder of a
 * domain, in that folder.
 */
import { existsSync } from "node:fs";
import { basePathOf, serveSite } from "./serve-site.ts";

const port = Number(process.env["PORT"] ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65535)
  stop(`PORT must be a number from 1 to 65535, not "${process.env["PORT"]}".`);
if (!existsSync("dist/index.html")) stop("There is no built site in dist/. Run `npm run build` first.");

const server = serveSite("dist");
server.on("error", (error: NodeJS.ErrnoException) => {
  stop(
    error.code === "EADDRINUSE"
      ? `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`
      : `The site cannot be served: ${error.message}`,
  );
});
server.listen(port, () =>
  console.log(`The site is at http://localhost:${port}${basePathOf("dist")} (stop with Ctrl+C)`),
);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
