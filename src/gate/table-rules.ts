import { TABLES, type TableName } from "../atlas/content.ts";
import { keysOf } from "../atlas/keys-of.ts";
import { evidenceRules } from "./evidence-rules.ts";
import { ledgerRules } from "./ledger-rules.ts";
import { neededRules } from "./needed-rules.ts";
import { partnershipRules } from "./partnership-rules.ts";
import { placeRules } from "./place-rules.ts";
import { fault, type Problem, problem } from "../atlas/problem.ts";
import { stateRules } from "./state-rules.ts";
import type { Tables } from "./tables.ts";
import { timelineRules } from "./timeline-rules.ts";

/** Tables that may hold no row yet. */
const MAY_BE_EMPTY: readonly TableName[] = ["corrections", "redirects"];

/** All rules across the rows of the tables. `today` is the latest date that is not in the future: 2026-11-21. */
export function tableRules(tables: Tables, today: string): Problem[] {
  return [
    ...emptyTables(tables),
    ...placeRules(tables),
    ...stateRules(tables),
    ...partnershipRules(tables, today),
    ...evidenceRules(tables, today),
    ...ledgerRules(tables, today),
    ...timelineRules(tables, today),
    ...neededRules(tables),
  ];
}

/** A table without rows builds a site without pages, and nothing else would notice. */
function emptyTables(tables: Tables): Problem[] {
  const found = fault("empty-table", "has no rows below the names of the columns", "Bring the rows back.");
  return keysOf(TABLES).flatMap((name) => {
    const { rows, rejected, complete } = tables[name];
    const empty = complete && rows.length === 0 && rejected.length === 0 && !MAY_BE_EMPTY.includes(name);
    return empty ? [problem(TABLES[name].file, 1, found)] : [];
  });
}
