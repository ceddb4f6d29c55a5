import { Stop } from "./stop.ts";

/** Signals by which a person or a closed window ends a script, with its exit code: 128 and the number of the signal. */
const SIGNALS = new Map<NodeJS.Signals, number>([
  ["SIGHUP", 129],
  ["SIGINT", 130],
  ["SIGTERM", 143],
]);

/**
 * Runs a script that writes nothing before its end: it gathers and checks, and returns what writes. Whatever ends it before
 * that leaves every file as it was, and says so.
 * @param prepare returns the writing as a function, which no signal interrupts, or undefined if there is nothing to write
 */
export async function runScript(prepare: () => Promise<(() => void) | undefined>): Promise<void> {
  const stop = (signal: NodeJS.Signals) => {
    // A prompt may have hidden the cursor.
    if (process.stdout.isTTY) process.stdout.write("\u001B[?25h\n");
    console.error("Nothing was written.");
    process.exit(SIGNALS.get(signal));
  };
  for (const signal of SIGNALS.keys()) process.on(signal, stop);
  try {
    const write = await prepare();
    // Signals are heard between two turns of the event loop, and the writing is one turn.
    write?.();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.message) console.error(error.message);
    console.error("Nothing was written.");
    process.exitCode = error.code;
  } finally {
    for (const signal of SIGNALS.keys()) process.off(signal, stop);
  }
}
