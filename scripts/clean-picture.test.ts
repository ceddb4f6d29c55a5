import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AT_LONDON, plain } from "../src/gate/picture-bytes.fixture.ts";
import { namesPlace } from "../src/gate/picture-place.ts";

const SCRIPT = join(import.meta.dirname, "clean-picture.ts");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pictures-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...files: string[]) =>
  spawnSync(process.execPath, [SCRIPT, ...files], { cwd: folder, encoding: "utf8" });
const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, name), bytes);
const metadata = (name: string) => sharp(readFileSync(join(folder, name))).metadata();

test("a photograph loses its place and keeps its name", async () => {
  put("beach.jpg", await plain().withExif(AT_LONDON).jpeg().toBuffer());
  expect(namesPlace(await metadata("beach.jpg"))).toBe(true);
  const { status, stdout } = run("beach.jpg");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^beach\.jpg: \d+ kB before, \d+ kB now, 1200 by 800 pixels\.\n$/);
  expect(namesPlace(await metadata("beach.jpg"))).toBe(false);
  expect(readdirSync(folder)).toEqual(["beach.jpg"]);
});

test("a name or type that the site does not take gives a second file, and the first stays", async () => {
  put("IMG 2034.TIF", await plain().tiff().toBuffer());
  const { status, stdout } = run("IMG 2034.TIF");
  expect(status).toBe(0);
  expect(stdout).toContain("IMG 2034.TIF is as it was");
  expect(readdirSync(folder)).toEqual(["IMG 2034.TIF", "img-2034.jpg"]);
});

test("if one of the pictures cannot be read, none is changed", async () => {
  const beach = await plain().withExif(AT_LONDON).jpeg().toBuffer();
  put("beach.jpg", beach);
  put("words.jpg", "no picture");
  const { status, stderr } = run("beach.jpg", "words.jpg");
  expect(status).toBe(2);
  expect(stderr).toBe("words.jpg holds no picture that can be read.\nNothing was written.\n");
  expect(readFileSync(join(folder, "beach.jpg"))).toEqual(beach);
});

test.each([
  ["no file", [], /^Name at least one picture/],
  ["a file that there is not", ["gone.jpg"], /^gone\.jpg cannot be read/],
  ["a drawing", ["a.svg"], /^a\.svg is a drawing/],
  ["a HEIC file", ["a.heic"], /Export it as JPEG first/],
  ["two files of one name", ["a b.jpg", "a_b.jpg"], /^Two of the pictures would be written to a-b\.jpg/],
  ["a file whose new name is taken", ["B.jpg"], /which there is already/],
])("%s is told in a sentence", async (_title, files, words) => {
  put("a.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>');
  put("a.heic", "\0\0\0\x18ftypheic\0\0\0\0");
  const jpeg = await plain().jpeg().toBuffer();
  for (const name of ["b.jpg", "B.jpg", "a b.jpg", "a_b.jpg"]) put(name, jpeg);
  const { status, stderr } = run(...files);
  expect(status).toBe(2);
  expect(stderr).toMatch(words);
});
