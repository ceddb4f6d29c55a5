import type { z } from "astro/zod";
import { fieldFault } from "../src/drafting/field-fault.ts";
import { Stop } from "./stop.ts";

/** @throws Stop with code 2 and all flags that hold what their field cannot */
export function refuseFlags(
  fields: Readonly<Record<string, z.ZodType>>,
  given: Readonly<Record<string, string | boolean | undefined>>,
): void {
  const faults = Object.entries(given).flatMap(([name, text]) => {
    if (typeof text !== "string") return [];
    if (text.trim() === "") return [`--${name} is empty.`];
    const field = fields[name];
    const fault = field && fieldFault(field, text.trim(), `--${name}`);
    return fault ? [`The command ${fault.what}. ${fault.mend}`] : [];
  });
  if (faults.length > 0) throw new Stop(2, faults.join("\n"));
}
