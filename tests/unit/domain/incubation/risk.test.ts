import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "@/lib/domain/base/civil-date";
import {
  nextFor,
  riskKinds,
  riskLabels,
  risksOf,
  type Situation,
  silence,
  weightOf,
} from "@/lib/domain/incubation/risk";

const today = civilDate("2022-06-01");
const well: Situation = {
  startedOn: civilDate("2022-02-17"),
  endsOn: civilDate("2023-02-16"),
  assessed: true,
  plan: "agreed",
  overdue: 0,
  submitted: 0,
  finding: "passed",
  next: { title: "起草章程", dueOn: civilDate("2022-06-20") },
  lastSeen: civilDate("2022-05-20"),
};
const kinds = (change: Partial<Situation>) => risksOf({ ...well, ...change }, today).map(({ kind }) => kind);

describe("the risk of an organization", () => {
  it("is none while it goes on", () => {
    expect(kinds({})).toEqual([]);
  });

  it.each<[string, Partial<Situation>]>([
    ["overdue", { overdue: 1 }],
    ["rectify", { finding: "rectify" }],
    ["rectify", { finding: "failed" }],
    ["silent", { lastSeen: addDays(today, -silence - 1) }],
    ["silent", { lastSeen: null }],
    ["noPlan", { plan: null }],
    ["termEnds", { endsOn: addDays(today, 60) }],
    ["termEnds", { endsOn: today }],
    ["termOver", { endsOn: addDays(today, -1) }],
  ])("is %s, with its reason", (kind, change) => {
    expect(kinds(change)).toEqual([kind]);
    expect(risksOf({ ...well, ...change }, today)[0]?.words).toMatch(/\d|方案|检查/);
  });

  it("begins only after its time", () => {
    expect(kinds({ lastSeen: addDays(today, -silence) })).toEqual([]);
    expect(kinds({ endsOn: addDays(today, 61) })).toEqual([]);
    expect(kinds({ plan: null, startedOn: addDays(today, -30) })).toEqual([]);
    expect(kinds({ endsOn: null })).toEqual([]);
  });

  it("brings to the front what is graver, and of the same what has more", () => {
    const weight = (change: Partial<Situation>) => weightOf(risksOf({ ...well, ...change }, today));
    expect(weight({})).toBe(0);
    expect(weight({ overdue: 1 })).toBeGreaterThan(weight({ lastSeen: null, plan: null }));
    expect(weight({ overdue: 1, plan: null })).toBeGreaterThan(weight({ overdue: 1 }));
    expect(riskKinds.every((kind) => riskLabels[kind].length > 0)).toBe(true);
  });
});

it.each<[string, Partial<Situation>]>([
  ["确认 2 个里程碑的成果", { submitted: 2, overdue: 1 }],
  ["安排出壳评估或延期", { endsOn: addDays(today, 10) }],
  ["做期初能力评估", { assessed: false, plan: null }],
  ["拟定孵化方案", { plan: null }],
  ["与组织商定方案", { plan: "drafted" }],
  ["督促“起草章程”", { overdue: 1 }],
  ["2022年6月20日前：起草章程", {}],
  ["方案已走完，安排下一步", { next: null }],
])("is next: %s", (words, change) => {
  expect(nextFor({ ...well, ...change }, today)).toBe(words);
});
