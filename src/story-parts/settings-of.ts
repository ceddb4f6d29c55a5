import { PROSE_PARTS } from "../gate/prose-parts.ts";

/** Returns the settings of a part for authors, those it needs first. */
export function settingsOf(part: string): { name: string; required: boolean }[] {
  const { required = [], optional = [] } = PROSE_PARTS[part] ?? {};
  return [
    ...required.map((name) => ({ name, required: true })),
    ...optional.map((name) => ({ name, required: false })),
  ];
}
