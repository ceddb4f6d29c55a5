import { visit } from "unist-util-visit";
import { TODO } from "../atlas/placeholder.ts";
import { type Problem, fault, problem } from "../atlas/problem.ts";
import type { ExchangeMatter } from "../atlas/schemas.ts";
import type { Named } from "./documents.ts";
import type { Path } from "./yaml-offset.ts";

/** A draft may hold marks where something is lacking; a story that is published holds none. */
export function placeholderRules({ file, matter, body, lineOf }: Named<ExchangeMatter>): Problem[] {
  if (!matter || matter.draft) return [];
  const problems = markedFields(matter).map(([path, text]) =>
    problem(file, lineOf(path), placeholderLeft(text)),
  );
  if (body) {
    visit(body, (node) => {
      if (!("value" in node) || typeof node.value !== "string" || !node.position) return;
      for (const { index } of node.value.matchAll(new RegExp(TODO, "g"))) {
        const above = node.value.slice(0, index).split("\n");
        const { line, column } = node.position.start;
        const at = {
          line: line + above.length - 1,
          column: (above.length > 1 ? 1 : column) + (above.at(-1)?.length ?? 0),
        };
        problems.push(problem(file, at, placeholderLeft(node.value.slice(index))));
      }
    });
  }
  return problems;
}

const placeholderLeft = (text: string) =>
  fault(
    "placeholder-left",
    `still holds the mark of a draft: "${shorten(text.slice(text.indexOf(TODO)))}"`,
    `Write what it asks for and delete ${TODO}, or write draft: true at the top until you know.`,
  );

/** Returns every text in the fields that holds a mark, with where it stands. */
function markedFields(value: unknown, path: Path = []): (readonly [Path, string])[] {
  if (typeof value === "string") return value.includes(TODO) ? [[path, value]] : [];
  if (Array.isArray(value)) return value.flatMap((entry, i) => markedFields(entry, [...path, i]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => markedFields(field, [...path, key]));
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
