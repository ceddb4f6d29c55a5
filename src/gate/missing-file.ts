import { fault, type Problem, problem } from "../atlas/problem.ts";

/** Returns the problem of a file that the site cannot do without and that is not there. */
export const missingFile = (file: string): Problem =>
  problem(file, 1, fault("missing-file", "is missing", "Bring the file back, or undo its new name."));
