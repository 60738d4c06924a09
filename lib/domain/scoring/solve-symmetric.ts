import { at } from "./at.ts";

/**
 * Solves `matrix · x = right` for a symmetric positive definite matrix, by elimination; such a matrix needs
 * no search for pivots. Neither argument is changed.
 */
export function solveSymmetric(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, at(right, index)]);
  rows.forEach((pivotRow, pivot) => {
    for (const row of rows.slice(pivot + 1)) {
      const factor = at(row, pivot) / at(pivotRow, pivot);
      for (let column = pivot; column < row.length; column += 1) {
        row[column] = at(row, column) - factor * at(pivotRow, column);
      }
    }
  });
  const solution = new Array<number>(rows.length).fill(0);
  for (const [index, row] of [...rows.entries()].reverse()) {
    let rest = at(row, rows.length);
    for (let column = index + 1; column < rows.length; column += 1) {
      rest -= at(row, column) * at(solution, column);
    }
    solution[index] = rest / at(row, index);
  }
  return solution;
}
