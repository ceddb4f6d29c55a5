import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import sharp from "sharp";
import { copyProject } from "../bench/scale/copy-project.ts";
import { SOUND_CONTENT } from "../src/gate/sound-content.fixture.ts";

const TOP = join(import.meta.dirname, "..");
const PICTURE = /\.(jpg|png)$/;

/** A copy of the project with the few pages of the sound content, which builds in seconds. */
export type SmallSite = {
  readonly folder: string;
  /** Runs a program in the copy, and returns its status and all that it said. */
  readonly run: (program: string, args: readonly string[], env?: Record<string, string>) => Answer;
  readonly remove: () => void;
};
type Answer = { readonly status: number | null; readonly said: string };

/** Writes a small site into a folder of its own; `changes` are texts by path from the top of the project. */
export async function smallSite(changes: Readonly<Record<string, string>> = {}): Promise<SmallSite> {
  const folder = mkdtempSync(join(tmpdir(), "small-atlas-"));
  copyProject(TOP, folder);
  rmSync(join(folder, "content"), { recursive: true });
  const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: "gray" } })
    .jpeg()
    .toBuffer();
  for (const [file, text] of Object.entries({ ...SOUND_CONTENT, ...changes })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), PICTURE.test(file) ? picture : text);
  }
  const path = [join(TOP, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
  return {
    folder,
    run(program, args, env = {}) {
      const { status, stdout, stderr } = spawnSync(program, args, {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", GITHUB_ACTIONS: "", PATH: path, ...env },
      });
      return { status, said: stdout + stderr };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
