/*
 * For tests, in a process of its own: draws a compiled text as a page would, and so runs whatever is in it.
 * `node run-module.fixture.ts FILE…`; says nothing, since only the canary counts.
 */
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { PROSE_PARTS } from "./prose-parts.ts";

const STUB = "data:text/javascript,export default {}; export const Image = () => {}";

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "astro:assets" || /\.(avif|gif|jpe?g|png|svg|webp)$/.test(specifier)
      ? { url: STUB, shortCircuit: true }
      : // Compiled texts lie outside the project, whose packages they need.
        next(
          specifier,
          specifier.startsWith("astro/") ? { ...context, parentURL: import.meta.url } : context,
        ),
});

const nothing = () => undefined;
const components = Object.fromEntries(Object.keys(PROSE_PARTS).map((name) => [name, nothing]));

for (const file of process.argv.slice(2)) {
  try {
    const drawn = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
    for (const made of Object.values(drawn)) {
      if (typeof made === "function") await Reflect.apply(made, undefined, [{ components }]);
    }
  } catch {
    // What a text does before it fails counts, and whether it fails does not.
  }
}
