import { expect, test } from "vitest";
import { coverageAim, coverageOf } from "@/lib/domain/registry/coverage";

const community = (name: string, organizations: number) => ({ id: name, name, above: null, organizations });

test("the mean of 234 organizations over 21 communities is 11.1, whatever their order", () => {
  const even = Array.from({ length: 20 }, (_, at) => community(`${at}`, 11));
  const { organizations, mean } = coverageOf([...even, community("last", 14)]);
  expect({ organizations, mean }).toEqual({ organizations: 234, mean: 11.1 });
});

test("who is below the aim stands with the barest first, and who reaches it does not", () => {
  const { below } = coverageOf([community("九", 9), community("十", coverageAim), community("零", 0)]);
  expect(below.map(({ name }) => name)).toEqual(["零", "九"]);
});

test("without communities there is no mean", () => {
  expect(coverageOf([])).toEqual({ organizations: 0, mean: null, below: [] });
});
