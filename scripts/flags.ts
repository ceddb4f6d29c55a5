import { parseArgs } from "node:util";
import { nearestWord } from "../src/atlas/nearest.ts";
import { Stop } from "./stop.ts";

/** A flag of a script: what it takes, as it is shown ("OH", "URL"), and what it is for. Without `takes` it is a switch. */
export type Flag = { readonly takes?: string; readonly about: string };
export type Flags = Readonly<Record<string, Flag>>;

/** What was given: the text of each flag that takes one, true for each switch. */
export type Given<F extends Flags> = {
  readonly [Name in keyof F]?: F[Name] extends { readonly takes: string } ? string : boolean;
};

/** What every script that writes content takes. */
export const COMMON_FLAGS = {
  yes: { about: "ask nothing: what is missing is told, and nothing is written" },
  "dry-run": { about: "show what would be written, and write nothing" },
  help: { about: "show this text" },
} as const satisfies Flags;

/** Returns the text that `--help` shows. */
export function helpText(command: string, about: string, flags: Flags): string {
  const names = Object.entries(flags).map(([name, { takes }]) => `--${name}${takes ? ` ${takes}` : ""}`);
  const width = Math.max(...names.map((name) => name.length));
  const lines = Object.values(flags).map((flag, i) => `  ${names[i]?.padEnd(width) ?? ""}  ${flag.about}`);
  return [about, "", `npm run ${command} -- [flags]`, "", ...lines].join("\n");
}

/**
 * Returns the flags and words that a script was given.
 * @throws Stop with code 2 for a flag that there is not, or one without its text
 */
export function readFlags<F extends Flags>(
  flags: F,
  given = process.argv.slice(2),
): { readonly given: Given<F>; readonly words: readonly string[] } {
  const args = joined(flags, given);
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { takes }]) => [
      name,
      { type: takes === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === "option") refuseFlag(flags, token.name, token.value);
  }
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    // The compiler cannot follow that options are made of F; the definition of Given says so.
    return { given: values as Given<F>, words: positionals };
  } catch (error) {
    throw new Stop(2, error instanceof Error ? error.message : String(error));
  }
}

/** @throws Stop with code 2 for words that stand behind no flag, as those of a name without quotes do */
export function refuseWords(words: readonly string[], flag: string): void {
  if (words.length === 0) return;
  throw new Stop(
    2,
    `"${words.join(" ")}" stands behind no flag. Put a name of several words between quotes: --${flag} "…"`,
  );
}

/** Joins a negative number to its flag, since `parseArgs` takes one that stands alone for a flag: `--lon -83.55`. */
function joined(flags: Flags, args: readonly string[]): string[] {
  const isNegative = (text = "") => /^-[\d.]/.test(text);
  return args.flatMap((arg, i) => {
    if (isNegative(arg) && takesText(flags, args[i - 1])) return [];
    return isNegative(args[i + 1]) && takesText(flags, arg) ? [`${arg}=${args[i + 1] ?? ""}`] : [arg];
  });
}

const takesText = (flags: Flags, arg = ""): boolean =>
  arg.startsWith("--") && Object.hasOwn(flags, arg.slice(2)) && flags[arg.slice(2)]?.takes !== undefined;

function refuseFlag(flags: Flags, name: string, value: string | undefined): void {
  const flag = flags[name];
  if (!Object.hasOwn(flags, name) || !flag) {
    const near = nearestWord(name, Object.keys(flags));
    throw new Stop(2, `There is no flag --${name}.${near ? ` Did you mean --${near}?` : " See --help."}`);
  }
  if (flag.takes !== undefined && value === undefined) {
    throw new Stop(2, `--${name} needs a text behind it: --${name} ${flag.takes}`);
  }
  if (flag.takes === undefined && value !== undefined)
    throw new Stop(2, `--${name} takes no text behind it.`);
}
