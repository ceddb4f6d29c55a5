import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import { readTable, TABLES, type TableName } from "./content.ts";
import { formatProblem } from "./problem.ts";

/**
 * Loads one table of `content/` into a collection, keyed by `idOf(row, line)`; each row learns its line.
 * Throws with every problem of the table: Astro's own file loader would build on with stale rows.
 */
export function tableLoader(
  name: TableName,
  idOf: (row: Record<string, unknown>, line: number) => string,
): Loader {
  return {
    name: `table-${name}`,
    async load({ store, watcher, config, logger }) {
      const path = fileURLToPath(new URL(TABLES[name].file, config.root));
      const fill = () => {
        const { rows, problems } = readTable(name, fileURLToPath(config.root).replace(/\/$/, ""));
        if (problems.length > 0) throw new Error(problems.map(formatProblem).join("\n\n"));
        store.clear();
        for (const { line, value } of rows) store.set({ id: idOf(value, line), data: { ...value, line } });
      };
      fill();
      watcher?.add(path);
      watcher?.on("change", (changed) => {
        if (changed !== path) return;
        try {
          fill();
        } catch (error) {
          // In live editing a half-typed row must not end the server: keep the last good rows and say why.
          logger.error(error instanceof Error ? error.message : String(error));
        }
      });
    },
  };
}
