/*
 * Makes pictures fit for the site: upright, at most 2,400 pixels along a side, as JPEG, PNG or WebP, and without what the
 * camera wrote of place, time and device. `npm run clean:picture -- FILE…`
 * Ends with 0 and the pictures rewritten, 2 if one of them cannot be read; then none has changed.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { plainName } from "../src/gate/picture-files.ts";
import { typeOf } from "../src/gate/picture-type.ts";
import { cleanPicture } from "../src/picture/clean-picture.ts";
import { readFlags } from "./flags.ts";
import { runScript } from "./run-script.ts";
import { Stop } from "./stop.ts";
import { writeTogether } from "./write-together.ts";

const USAGE = "npm run clean:picture -- content/exchanges/cary-le-touquet/signpost.jpg";

await runScript(async () => {
  const { words: files } = readFlags({});
  if (files.length === 0) throw new Stop(2, `Name at least one picture: ${USAGE}`);
  const made = await Promise.all(files.map(cleaned));
  const names = made.map(({ to }) => to);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new Stop(2, `Two of the pictures would be written to ${twice}.`);
  return () => {
    writeTogether(new Map(made.map(({ to, bytes }) => [to, bytes])));
    for (const { told } of made) console.log(told);
  };
});

async function cleaned(file: string): Promise<{ to: string; bytes: Uint8Array; told: string }> {
  const original = bytesOf(file);
  const type = typeOf(original);
  if (type === "SVG") throw new Stop(2, `${file} is a drawing (SVG): it holds no pixels to clean.`);
  const { bytes, ending, width, height } = await cleanPicture(original).catch(() => {
    const reason =
      type === "HEIC" ? "is a HEIC file. Export it as JPEG first." : "holds no picture that can be read.";
    throw new Stop(2, `${file} ${reason}`);
  });
  const to = join(dirname(file), nameOf(basename(file), ending));
  const renamed = to !== join(file);
  if (renamed && existsSync(to))
    throw new Stop(2, `${file} would be written to ${to}, which there is already.`);
  const sizes = `${kilobytes(original)} kB before, ${kilobytes(bytes)} kB now, ${width} by ${height} pixels.`;
  const rest = renamed ? ` ${file} is as it was: look at the new one, then delete it.` : "";
  return { to, bytes, told: `${to}: ${sizes}${rest}` };
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Stop(2, `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The name that the site takes, with the ending of what is in the file; .jpeg may stay. */
function nameOf(name: string, ending: string): string {
  const plain = plainName(name);
  return ending === "jpg" && plain.endsWith(".jpeg") ? plain : plain.replace(/\.[^.]*$/, `.${ending}`);
}

function kilobytes({ length }: Uint8Array): string {
  return Math.ceil(length / 1000).toLocaleString("en-US");
}
