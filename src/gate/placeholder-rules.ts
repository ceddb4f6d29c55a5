import { visit } from "unist-util-visit";
import { TODO } from "../atlas/placeholder.ts";
import { type Problem, fault, problem } from "../atlas/problem.ts";
import type { ExchangeMatter } from "../atlas/schemas.ts";
import { spotAt } from "../atlas/spot.ts";
import type { Named } from "./documents.ts";
import { spotOfNode } from "./prose-tree.ts";
import type { Path } from "./yaml-offset.ts";

/** A draft may hold marks where something is lacking; a story that is published holds none. */
export function placeholderRules({ file, matter, body, spotOf }: Named<ExchangeMatter>): Problem[] {
  if (!matter || matter.draft) return [];
  const problems = markedFields(matter).map(([path, text]) =>
    problem(file, spotOf(path), placeholderLeft(text)),
  );
  if (body) {
    visit(body, (node) => {
      if (!("value" in node) || typeof node.value !== "string") return;
      for (const { index } of node.value.matchAll(new RegExp(TODO, "g"))) {
        const within = spotAt(node.value, index);
        const { line, column } = spotOfNode(node);
        const at = {
          line: line + within.line - 1,
          column: within.column + (within.line > 1 ? 0 : column - 1),
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
