import { describe, expect, it } from "vitest";
import {
  filingActs,
  filingNext,
  filingStageOf,
  filingSteps,
  whyNotNumber,
} from "@/lib/domain/incubation/registration-filing";

const submitted = (agreed: boolean | null) => ({ state: "submitted" as const, agreed });
const states = (filing: Parameters<typeof filingSteps>[0]) => filingSteps(filing).map(({ state }) => state);

describe("the way of a filing", () => {
  it("goes from asking by the community's opinion to the number", () => {
    expect(states({ state: "preparing", agreed: null })).toEqual(["current", "next", "next", "next"]);
    expect(states(submitted(null))).toEqual(["done", "current", "next", "next"]);
    expect(states(submitted(true))).toEqual(["done", "done", "current", "next"]);
    expect(states({ state: "granted", agreed: true })).toEqual(["done", "done", "done", "done"]);
    expect(filingSteps(submitted(null)).map(({ label }) => label)).toEqual([
      "申请",
      "社区意见",
      "街道备案",
      "编号",
    ]);
  });

  it("stops where it was refused or given up", () => {
    expect(states({ state: "refused", agreed: true })).toEqual(["done", "done", "stopped", "next"]);
    expect(states({ state: "refused", agreed: null })).toEqual(["done", "stopped", "next", "next"]);
    expect(states({ state: "ended", agreed: null })).toEqual(["stopped", "next", "next", "next"]);
  });

  it("is a stage by its state and what was said", () => {
    expect(filingStageOf({ state: "requested", agreed: null })).toBe("asked");
    expect(filingStageOf(submitted(null))).toBe("opinion");
    expect(filingStageOf(submitted(false))).toBe("decision");
    expect(filingStageOf({ state: "granted", agreed: true })).toBe("numbered");
  });
});

describe("who does what", () => {
  const whyNot = (agreed: boolean | null, isSubDistrict: boolean) =>
    Object.fromEntries(
      filingActs(submitted(agreed), { isSubDistrict }).map(({ act, whyNot }) => [act, whyNot]),
    );

  it("lets the community say what it thinks and the sub-district decide", () => {
    expect(whyNot(null, false)).toMatchObject({ opine: null, grant: "备案由街道（乡镇）决定。" });
    expect(whyNot(true, true)).toEqual({ opine: "意见由社区出具。", grant: null, refuse: null });
  });

  it("gives no number before the opinion, nor against it", () => {
    expect(whyNot(null, true).grant).toContain("还没有出具意见");
    expect(whyNot(false, true)).toMatchObject({ grant: expect.stringContaining("不同意"), refuse: null });
    expect(whyNotNumber({ agreed: true })).toBeNull();
  });

  it("offers nothing before it was handed in and once it is decided", () => {
    for (const state of ["preparing", "granted", "refused", "ended"] as const)
      expect(filingActs({ state, agreed: null }, { isSubDistrict: true })).toEqual([]);
  });
});

it("tells the organization where its filing stands and what comes next", () => {
  const told = {
    placeName: "宝山花园社区",
    opinion: "没有场所",
    endReason: "缺章程",
    paper: "1号",
    decidedOn: null,
  };
  const words = (state: Parameters<typeof filingSteps>[0]["state"], agreed: boolean | null) =>
    filingNext({ ...told, state, agreed });
  expect(words("preparing", null)).toContain("花名册");
  expect(words("submitted", null)).toContain("已交宝山花园社区");
  expect(words("submitted", true)).toContain("等街道编号");
  expect(words("submitted", false)).toContain("没有场所");
  expect(words("granted", true)).toContain("1号");
  expect(words("refused", true)).toMatch(/缺章程.*恢复办理/);
  expect(words("ended", null)).toContain("重新申请");
});
