import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { missingToBegin, projectFaults } from "@/lib/domain/projects/project/project-form";
import { writtenProject } from "../../../../support/projects/projects";

const lead = "0197b9aa-0000-7000-8000-0000000000a1";
const faults = (fields: Parameters<typeof writtenProject>[1], left: bigint | null = null) =>
  projectFaults(writtenProject(lead, fields), left);

describe("the answers of a project", () => {
  it("fit as they are", () => {
    expect(faults({})).toEqual({});
    expect(faults({}, 6_000_000n)).toEqual({});
  });

  it("add up to what is granted and what is added of one's own, to the fen", () => {
    expect(faults({ ownFen: 1n })).toEqual({ budgetLines: expect.stringContaining("60,000.01 元") });
    expect(faults({ budgetLines: [] })).toEqual({});
  });

  it("have a sum that capital numerals can say, of amounts that are right each for itself", () => {
    const half = 50_000_000_000_000n;
    const line = (amountFen: bigint) => [{ name: "活动费", amountFen, tolerance: null }];
    const of = (ownFen: bigint) =>
      faults({ grantedFen: half, ownFen, budgetLines: line(half + ownFen), planLines: [] });
    expect(of(half - 1n)).toEqual({});
    expect(of(half)).toEqual({ ownFen: expect.stringContaining("元还是万元") });
  });

  it("take no more than is left of the fund", () => {
    expect(faults({}, 5_999_999n)).toEqual({ grantedFen: expect.stringContaining("59,999.99 元") });
    expect(faults({}, -5n)).toEqual({ grantedFen: expect.stringContaining("0.00 元") });
  });

  it("name the lead once, end after they begin, and have their lines due between", () => {
    expect(faults({ partners: [lead] })).toHaveProperty("partners");
    expect(faults({ endsOn: civilDate("2021-12-31") })).toHaveProperty("endsOn");
    const [line] = writtenProject(lead).planLines;
    const late = line ? [line, { ...line, dueOn: civilDate("2023-01-01") }] : [];
    expect(faults({ planLines: late })).toEqual({ "planLines.1.dueOn": expect.any(String) });
  });
});

it("a project with money does not begin without a plan and a budget", () => {
  expect(missingToBegin({ planLines: 0, budgetLines: 1, grantedFen: 1n })).toContain("服务指标");
  expect(missingToBegin({ planLines: 0, budgetLines: 0, grantedFen: 1n })).toContain("服务指标和预算");
  expect(missingToBegin({ planLines: 1, budgetLines: 0, grantedFen: 1n })).toContain("预算");
  expect(missingToBegin({ planLines: 1, budgetLines: 0, grantedFen: 0n })).toBeNull();
});
