/**
 * Solves a small system of linear equations by Gaussian elimination with row pivoting (Press et al., Numerical Recipes,
 * section 2.2).
 * @param rows each row holds the coefficients and, last, the right-hand side
 * @returns the unknowns
 * @throws RangeError if the equations do not decide them
 */
export function solveLinear(rows: readonly (readonly number[])[]): number[] {
  const m = rows.map((row) => [...row]);
  const at = (row: number, column: number): number => m[row]?.[column] ?? NaN;
  for (let pivot = 0; pivot < m.length; pivot += 1) {
    m.splice(
      pivot,
      m.length,
      ...m.slice(pivot).sort((a, b) => Math.abs(b[pivot] ?? 0) - Math.abs(a[pivot] ?? 0)),
    );
    const head = at(pivot, pivot);
    if (!(Math.abs(head) > 0)) throw new RangeError("The equations have no single solution");
    for (let row = pivot + 1; row < m.length; row += 1) {
      const factor = at(row, pivot) / head;
      m[row] = (m[row] ?? []).map((value, column) => value - factor * at(pivot, column));
    }
  }
  const unknowns = new Array<number>(m.length).fill(0);
  for (let row = m.length - 1; row >= 0; row -= 1) {
    const known = unknowns.reduce(
      (sum, value, column) => (column > row ? sum + value * at(row, column) : sum),
      0,
    );
    unknowns[row] = (at(row, m.length) - known) / at(row, row);
  }
  return unknowns;
}
