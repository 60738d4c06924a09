import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { Change } from "@/lib/domain/projects/change/change-form";
import { readChange, storedChange } from "@/lib/usecases/projects/change/change-stored";

it("keeps what a change says as JSON and reads the same back, and refuses what no form wrote", () => {
  const changes: Change[] = [
    { kind: "term", after: { endsOn: civilDate("2023-03-31") } },
    {
      kind: "money",
      after: {
        ...{ grantedFen: 12_345_678_901_234_567n, ownFen: null },
        budgetLines: [{ name: "活动费", amountFen: 1n, tolerance: null }],
      },
    },
    { kind: "executor", after: { lead: "o1", partners: ["b1"] } },
    {
      kind: "content",
      after: {
        ...{ servedGroups: "老人", summary: "互助" },
        planLines: [
          {
            ...{ name: "讲座", measure: "events", target: 10.5, unit: "场", tolerance: 5 },
            ...{ dueOn: civilDate("2022-10-31"), evidence: null, unitPriceFen: 200n },
          },
        ],
      },
    },
  ];
  for (const change of changes) expect(readChange(change.kind, storedChange(change))).toEqual(change);
  expect(readChange("suspend", null)).toBeNull();
  expect(() => readChange("term", { endsOn: 3 })).toThrow();
});
