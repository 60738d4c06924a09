import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  cohortNumber,
  registrationOf,
  type TakeoverEntry,
  takeoverFaults,
} from "@/lib/domain/incubation/takeover-form";
import { syntheticCreditCode } from "../../../support/factories";

const day = civilDate;
const today = day("2022-01-20");
const words = { category: ["公益慈善"], stage: ["萌芽型"] };
const entry: TakeoverEntry = {
  name: "星火社会工作服务中心",
  legalStatus: "registered",
  code: syntheticCreditCode(1),
  codeReason: null,
  category: "公益慈善",
  leader: "李敏",
  mobile: null,
  cohort: "第一批",
  startedOn: day("2019-03-12"),
  endsOn: null,
  residencyMode: null,
  stage: null,
  state: "incubating",
  endedOn: null,
  endReason: null,
  paperNumber: null,
  paperSignedOn: null,
};
const faults = (fields: Partial<TakeoverEntry>) => takeoverFaults({ ...entry, ...fields }, words, today);

describe("takeoverFaults", () => {
  it("finds nothing wrong with a sound row", () => {
    expect(faults({})).toEqual({});
    expect(faults({ legalStatus: "team", code: null })).toEqual({});
    expect(
      faults({ state: "graduated", endedOn: day("2021-03-11"), endReason: "通过评估", paperNumber: "3号" }),
    ).toEqual({});
  });

  it("holds the code against the legal status", () => {
    expect(faults({ legalStatus: "team" }).code).toContain("请改法律地位");
    expect(faults({ code: null }).code).toContain("统一社会信用代码");
    expect(faults({ legalStatus: "filed", code: null }).code).toContain("备案编号");
    const wrong = `${syntheticCreditCode(1).slice(0, -1)}${syntheticCreditCode(1).endsWith("1") ? "2" : "1"}`;
    expect(faults({ code: wrong }).code).toContain("请在“校验位不符的说明”一列写明");
    expect(faults({ code: wrong, codeReason: "2016 年换发的证书如此" })).toEqual({});
    expect(faults({ code: wrong.slice(1), codeReason: "证书如此" })).toHaveProperty("code");
  });

  it("wants an end with its day and ground, and days in their order", () => {
    expect(Object.keys(faults({ state: "left" }))).toEqual(["endedOn", "endReason"]);
    expect(faults({ endedOn: today }).endedOn).toContain("在孵的请留空");
    expect(faults({ state: "left", endReason: "x", endedOn: day("2019-01-01") }).endedOn).toContain("早于");
    expect(faults({ state: "left", endReason: "x", endedOn: day("2022-02-01") }).endedOn).toContain(
      "晚于今天",
    );
    expect(faults({ startedOn: day("2022-02-01") }).startedOn).toContain("晚于今天");
    expect(faults({ endsOn: day("2018-01-01") }).endsOn).toContain("早于入驻");
    expect(faults({ paperSignedOn: day("2019-03-01") }).paperNumber).toContain("协议编号");
    expect(faults({ paperNumber: "1", paperSignedOn: day("2023-03-01") }).paperSignedOn).toContain("今天");
  });

  it("takes the center's own words alone", () => {
    expect(faults({ category: "公益", stage: "成熟型" })).toMatchObject({
      category: expect.stringContaining("可填：公益慈善"),
      stage: expect.stringContaining("没有“成熟型”"),
    });
  });
});

describe("cohortNumber", () => {
  it("reads a number however a batch is written", () => {
    expect(["第三批", "第3批", "三", "3", "第 十二 批次"].map(cohortNumber)).toEqual([3, 3, 3, 3, 12]);
    expect(["首批", "2019年批", "第零批", "0"].map(cohortNumber)).toEqual([null, null, null, null]);
  });
});

describe("registrationOf", () => {
  it("puts the code where the legal status has it", () => {
    expect(registrationOf({ legalStatus: "filed", code: "备1" })).toEqual({
      legalStatus: "filed",
      creditCode: null,
      filingNumber: "备1",
    });
    expect(registrationOf(entry).creditCode).toBe(entry.code);
  });
});
