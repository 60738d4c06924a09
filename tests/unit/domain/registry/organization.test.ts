import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { legalStatuses, legalStatusLabels } from "@/lib/domain/registry/legal-status";
import {
  legalStatusTones,
  organizationActs,
  organizationForm,
  organizationOriginLabels,
  organizationOrigins,
  paperOf,
  type StatusFacts,
  statusFaults,
} from "@/lib/domain/registry/organization";
import { expectWords } from "../base/expect-machine";

const today = civilDate("2026-03-12");
const code = "52140181MJ0A1B2C57"; // synthetic
const company = "91110108551385082Q";
const team: StatusFacts = {
  legalStatus: "team",
  since: today,
  creditCode: null,
  codeReason: null,
  filingNumber: null,
};
const faults = (facts: Partial<StatusFacts>) => Object.keys(statusFaults({ ...team, ...facts }, today));

describe("the legal status a record begins with", () => {
  it("has the paper that proves it", () => {
    expect(faults({})).toEqual([]);
    expect(faults({ legalStatus: "filed", filingNumber: "同备 1 号" })).toEqual([]);
    expect(faults({ legalStatus: "registered", creditCode: ` ${code.toLowerCase()} ` })).toEqual([]);
    expect(faults({ legalStatus: "registered", creditCode: code, filingNumber: "同备 1 号" })).toEqual([]);
    expect(faults({ legalStatus: "deregistered" })).toEqual([]);
    expect(faults({ legalStatus: "deregistered", creditCode: code })).toEqual([]);
  });

  it("has no less and no other", () => {
    expect(faults({ legalStatus: "filed" })).toEqual(["filingNumber"]);
    expect(faults({ legalStatus: "registered" })).toEqual(["creditCode"]);
    expect(faults({ creditCode: code })).toEqual(["creditCode"]);
    expect(faults({ filingNumber: "同备 1 号" })).toEqual(["filingNumber"]);
    expect(faults({ legalStatus: "filed", filingNumber: "同备 1 号", creditCode: code })).toEqual([
      "creditCode",
    ]);
  });

  it("has a code that stands, of a social organization", () => {
    expect(faults({ legalStatus: "registered", creditCode: "123" })).toEqual(["creditCode"]);
    expect(statusFaults({ ...team, legalStatus: "registered", creditCode: company }, today)).toEqual({
      creditCode: expect.stringContaining("企业"),
    });
  });

  it("may have a code of a wrong check digit where somebody says why, and no other wrong one", () => {
    const registered = { legalStatus: "registered" as const, codeReason: "早期试点发的代码" };
    expect(faults({ ...registered, creditCode: "52140181MJ0A1B2C58" })).toEqual([]);
    expect(faults({ ...registered, codeReason: null, creditCode: "52140181MJ0A1B2C58" })).toEqual([
      "creditCode",
    ]);
    for (const creditCode of [company, "123", "11010519491231002X"])
      expect(faults({ ...registered, creditCode })).toEqual(["creditCode"]);
  });

  it("began today at the latest", () => {
    expect(faults({ since: civilDate("2026-03-13") })).toEqual(["since"]);
  });

  it("is proved by its code, or by its number while it has none", () => {
    const both = { creditCode: code, filingNumber: "同备 1 号" };
    expect(paperOf({ ...both, legalStatus: "registered" })).toBe(code);
    expect(paperOf({ ...both, legalStatus: "filed" })).toBe("同备 1 号");
    expect(paperOf({ legalStatus: "deregistered", creditCode: null, filingNumber: "同备 1 号" })).toBe(
      "同备 1 号",
    );
    expect(paperOf(team)).toBe(null);
  });
});

describe("the words of an organization", () => {
  it("are one for each state", () => {
    expectWords(legalStatuses, legalStatusLabels, legalStatusTones);
    expect(organizationOrigins.map((origin) => organizationOriginLabels[origin])).toEqual(["引入", "培育"]);
  });

  it("leave the legal status out of what is corrected at any time", () => {
    expect(Object.keys(organizationForm)).not.toContain("legalStatus");
    expect(organizationActs).toEqual([
      { act: "edit", label: "修改", whyNot: null },
      { act: "status", label: "登记情况变更", whyNot: null },
    ]);
  });
});
