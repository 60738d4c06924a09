import { expect, it } from "vitest";
import { namedCriteria } from "../../../../lib/domain/scoring/named-criteria.ts";

it("collects the criteria that any tie-break names", () => {
  const rules = [
    { tieBreak: [{ by: "criterion", criterion: "a" }, { by: "median" }] },
    {
      tieBreak: [
        { by: "criterion", criterion: "b" },
        { by: "criterion", criterion: "a" },
      ],
    },
  ];
  expect([...namedCriteria(rules)]).toStrictEqual(["a", "b"]);
});

it("finds none in rules that are no rules", () => {
  for (const rules of [null, 5, {}, { tieBreak: "x" }, { tieBreak: [null, { criterion: 3 }] }]) {
    expect(namedCriteria([rules]).size).toBe(0);
  }
});
