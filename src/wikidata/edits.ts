import type { EvidenceRow, PartnershipRow, PlaceRow } from "../atlas/schemas.ts";

/** The tables that may be edited by a program, with the columns that name a row and keep the rows in order. */
export const KEYS = {
  places: ["id"],
  partnerships: ["us", "partner"],
  // A page that gives two years for a pair stands on two rows.
  evidence: ["us", "partner", "url", "year"],
} as const;
export type EditedTable = keyof typeof KEYS;

/** Cells by column, as they are written in the file. */
export type Cells<Row> = { readonly [Column in keyof Row]?: string };

/** One change of a table: a new row, or other cells in the row that the key columns name. */
export type Edit =
  | { readonly table: "places"; readonly kind: "add" | "change"; readonly cells: Cells<PlaceRow> }
  | {
      readonly table: "partnerships";
      readonly kind: "add" | "change";
      readonly cells: Cells<PartnershipRow>;
    }
  | { readonly table: "evidence"; readonly kind: "add"; readonly cells: Cells<EvidenceRow> };
