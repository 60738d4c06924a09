import { expect, it } from "vitest";
import { coverageOf } from "@/lib/domain/registry/coverage";

const community = (name: string, organizations: number) => ({ id: name, name, organizations });

it("is the mean over all communities, those without any among them", () => {
  const found = coverageOf([
    community("甲", 12),
    community("乙", 0),
    community("丙", 10),
    community("丁", 3),
  ]);
  expect(found).toMatchObject({ organizations: 25, communities: 4, mean: 6.3 });
  expect(found.below.map(({ name }) => name)).toEqual(["乙", "丁"]);
});

it("of 234 organizations in 21 communities is 11.1", () => {
  const even = Array.from({ length: 21 }, (_, at) => community(`${at}`, at < 3 ? 12 : 11));
  expect(coverageOf(even)).toMatchObject({ organizations: 234, mean: 11.1, below: [] });
});

it("is none where there is no community", () => {
  expect(coverageOf([])).toMatchObject({ organizations: 0, communities: 0, mean: null, below: [] });
});
