import { expect, it } from "vitest";
import { seatChanges } from "../../../../lib/domain/scoring/seat-changes.ts";

it("names who is in only one of two results, sorted", () => {
  expect(seatChanges(new Set(["d", "b", "a"]), new Set(["b", "z", "c"]))).toStrictEqual({
    gains: ["c", "z"],
    loses: ["a", "d"],
  });
});

it("names nobody when both are the same", () => {
  expect(seatChanges(new Set(["a"]), new Set(["a"]))).toStrictEqual({ gains: [], loses: [] });
});
