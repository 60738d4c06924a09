import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  nextReportState,
  reportActs,
  reportEventsFrom,
  whyNotSubmit,
  whyNotWrite,
} from "@/lib/domain/incubation/report/report";

const endsOn = civilDate("2022-03-31");
const dueOn = civilDate("2022-04-10");
const period = { name: "第一季度", endsOn, dueOn, lockedAt: null };
const locked = { ...period, lockedAt: new Date("2022-04-12") };

describe("a report", () => {
  it("is handed in, answered or handed back, and written only while it is the organization's", () => {
    expect(reportEventsFrom("drafted")).toEqual(["draft", "submit"]);
    expect(reportEventsFrom("submitted")).toEqual(["accept", "sendBack"]);
    expect(reportEventsFrom("returned")).toEqual(["draft", "submit"]);
    expect(reportEventsFrom("accepted")).toEqual(["takeBack"]);
    expect(nextReportState("submitted", "draft")).toMatchObject({ ok: false });
  });

  it("is handed in from the last day of its period until it is locked", () => {
    expect(whyNotSubmit("drafted", period, civilDate("2022-03-30"))).toContain("2022年3月31日才结束");
    expect(whyNotSubmit("drafted", period, endsOn)).toBeNull();
    expect(whyNotSubmit("returned", period, civilDate("2022-05-01"))).toBeNull();
    expect(whyNotSubmit("returned", locked, endsOn)).toContain("已经锁定");
    expect(whyNotSubmit("accepted", period, endsOn)).toContain("已回复");
    expect(whyNotWrite("drafted", period)).toBeNull();
    expect(whyNotWrite("drafted", locked)).toContain("已经锁定");
    expect(whyNotWrite("submitted", period)).toContain("待回复");
  });

  it("is handed back only while its period is open; an answer is taken back at any time", () => {
    expect(reportActs("submitted", period)).toMatchObject([{ act: "sendBack", whyNot: null }]);
    expect(reportActs("submitted", locked)[0]?.whyNot).toContain("重新开放");
    expect(reportActs("accepted", locked)).toMatchObject([{ act: "takeBack", whyNot: null }]);
    expect(reportActs("returned", period)).toEqual([]);
  });
});
