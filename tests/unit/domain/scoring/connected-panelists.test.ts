import { expect, it } from "vitest";
import { connectedPanelists } from "../../../../lib/domain/scoring/connected-panelists.ts";

const groups = (panelists: number, ...marks: number[][]) =>
  connectedPanelists(
    marks.map((columns) => ({ columns, totals: columns.map(() => 0) })),
    panelists,
  );

it("joins panelists who marked the same applicant", () => {
  const [a, b, c, d] = groups(4, [0, 1], [2, 3]);
  expect(a).toBe(b);
  expect(c).toBe(d);
  expect(a).not.toBe(c);
});

it("joins them through others, in whatever order the links come", () => {
  expect(new Set(groups(4, [0, 1], [2, 3], [1, 2])).size).toBe(1);
  expect(new Set(groups(4, [3, 2], [2, 1], [1, 0])).size).toBe(1);
  expect(new Set(groups(6, [0, 1], [2, 3], [4, 5], [5, 0], [3, 4])).size).toBe(1);
});

it("leaves a panelist alone who shares no applicant", () => {
  expect(new Set(groups(3, [0], [1, 2], [])).size).toBe(2);
});
