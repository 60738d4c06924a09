import { expect, it } from "vitest";
import { solveSymmetric } from "../../../../lib/domain/scoring/solve-symmetric.ts";

it("solves a system worked out by hand", () => {
  // 4x + 2y = 10, 2x + 3y = 9: x = 1.5, y = 2
  expect(
    solveSymmetric(
      [
        [4, 2],
        [2, 3],
      ],
      [10, 9],
    ),
  ).toStrictEqual([1.5, 2]);
});

it("solves three unknowns and leaves its arguments alone", () => {
  const matrix = [
    [2, -1, 0],
    [-1, 2, -1],
    [0, -1, 2],
  ];
  const right = [1, 0, 1];
  const solution = solveSymmetric(matrix, right);
  for (const value of solution) expect(value).toBeCloseTo(1, 12);
  expect(matrix).toStrictEqual([
    [2, -1, 0],
    [-1, 2, -1],
    [0, -1, 2],
  ]);
  expect(right).toStrictEqual([1, 0, 1]);
});

it("solves nothing to nothing", () => {
  expect(solveSymmetric([], [])).toStrictEqual([]);
});
