import type { AstroIntegration } from "astro";
import config from "../../astro.config.mjs";

/*
 * For tests: compiles MDX with the site's own configuration, as Astro does, file by file and without a build.
 */

type Transform = (this: object, code: string, id: string) => unknown;
type Plugin = {
  readonly name: string;
  readonly configResolved?: (resolved: object) => void;
  readonly transform?: { readonly filter: { readonly id: RegExp }; readonly handler: Transform };
};

const GUARD = "content-guard";
const ROOT = new URL("../../", import.meta.url);

/** Compiles the text of a file, given by its path from the top of the project, into a module. */
export type Compile = (file: string, text: string) => Promise<string>;

/**
 * Returns the compiler as astro.config.mjs sets it up; without its guards, to show that a test of them can fail.
 * @throws whatever the guards or the compiler throw, from the returned function
 */
export async function compiler({ guarded = true } = {}): Promise<Compile> {
  const integrations = (config.integrations ?? [])
    .flat(3)
    .filter((each): each is AstroIntegration => typeof each === "object" && each !== null)
    .filter(({ name }) => name === "@astrojs/mdx" || (guarded && name === GUARD));
  const { processor } = config.markdown ?? {};
  const { mdastPlugins } = processor?.options as { mdastPlugins: unknown[] };
  if (!guarded) mdastPlugins.shift();

  const plugins: Plugin[] = [];
  for (const { hooks } of integrations) await setUp(hooks, plugins);
  for (const { hooks } of integrations) await settle(hooks);
  for (const plugin of plugins) plugin.configResolved?.({ build: {}, plugins: [] });

  return async (file, text) => {
    const id = new URL(file, ROOT).pathname;
    let code = text;
    for (const { transform } of plugins) {
      if (!transform?.filter.id.test(id)) continue;
      const made = await transform.handler.call({ environment: { name: "ssr" } }, code, id);
      if (typeof made === "object" && made !== null && "code" in made) code = String(made.code);
    }
    return code;
  };
}

const nothing = () => undefined;

/** Only what the two integrations use of Astro is there; more would throw. */
async function setUp(hooks: AstroIntegration["hooks"], plugins: Plugin[]): Promise<void> {
  const hook = hooks["astro:config:setup"] as ((given: object) => unknown) | undefined;
  await hook?.({
    config: { root: ROOT, base: "/", site: config.site, srcDir: new URL("src/", ROOT) },
    addRenderer: nothing,
    addPageExtension: nothing,
    addContentEntryType: nothing,
    updateConfig: (change: { vite: { plugins: Plugin[] } }) => void plugins.push(...change.vite.plugins),
  });
}

async function settle(hooks: AstroIntegration["hooks"]): Promise<void> {
  const hook = hooks["astro:config:done"] as ((given: object) => unknown) | undefined;
  await hook?.({ config: { srcDir: new URL("src/", ROOT), markdown: config.markdown }, logger: console });
}
