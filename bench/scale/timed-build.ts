import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Milliseconds between two looks at the memory. */
const TICK = 200;

/** Node's own limit of about 4 GB is too low for a site ten times as large. */
const HEAP = "--max-old-space-size=12288";

export type Build = {
  /** By the clock. */
  readonly seconds: number;
  /** Of the processor, in all programs together: what other work on the machine hardly changes. */
  readonly cpuSeconds: number;
  /** Highest sum of the resident memory of the build and all programs it started, in MB; undefined without /proc. */
  readonly peakMb: number | undefined;
};

/**
 * Runs `npm run build` in a folder.
 * @throws Error with the end of what it printed, if it fails
 */
export async function timedBuild(folder: string): Promise<Build> {
  const begin = performance.now();
  // The shell's `times` tells what its children took of the processor: user and system, in minutes and seconds.
  const build = spawn("sh", ["-c", "npm run build; status=$?; times; exit $status"], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: HEAP },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [build.stdout, build.stderr])
    stream.on("data", (text) => (said = (said + String(text)).slice(-4000)));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, treeMemory(build.pid ?? 0))), TICK);
  const [code] = (await once(build, "close")) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build failed:\n${said}`);
  return {
    seconds: (performance.now() - begin) / 1000,
    cpuSeconds: childSeconds(said),
    peakMb: peak > 0 ? peak / 1e6 : undefined,
  };
}

/** Reads the last line that `times` prints: "1m2.30s 0m4.10s". */
function childSeconds(said: string): number {
  const [, ...parts] = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(said) ?? [];
  const [userMinutes = NaN, user = NaN, systemMinutes = NaN, system = NaN] = parts.map(Number);
  return 60 * (userMinutes + systemMinutes) + user + system;
}

/** Returns the resident bytes of a program and of all that descend from it; 0 where there is no /proc. */
function treeMemory(root: number): number {
  const processes = statuses();
  const family = new Set([root]);
  // Parents mostly come before their children, but need not.
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  return processes.filter(({ pid }) => family.has(pid)).reduce((sum, { bytes }) => sum + bytes, 0);
}

function statuses(): { pid: number; parent: number; bytes: number }[] {
  try {
    return readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? statusOf(name) : []));
  } catch {
    return [];
  }
}

function statusOf(pid: string) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return [{ pid: Number(pid), parent: field("PPid"), bytes: field("VmRSS") * 1024 }];
  } catch {
    return []; // It has ended since.
  }
}

/** Returns how many pages a built site has, and its size in MB. */
export function sizeOf(dist: string): { pages: number; mb: number } {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { pages: files.filter(({ name }) => name.endsWith(".html")).length, mb: bytes / 1e6 };
}
