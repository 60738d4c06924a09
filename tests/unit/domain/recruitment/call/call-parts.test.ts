import { describe, expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  type CallPartsSeen,
  callParts,
  partStateLabels,
  partStates,
  partStateTones,
  partsMissing,
} from "@/lib/domain/recruitment/call/call-parts";

const whole: CallPartsSeen = {
  kind: "incubation",
  opensOn: civilDate("2026-03-01"),
  opensAt: "00:00",
  closesOn: civilDate("2026-03-12"),
  closesAt: "18:00",
  body: "面向全区招募",
  quota: 30,
  groups: [],
  residencyModes: ["onSite"],
  stages: ["萌芽型"],
  incubationMonths: 12,
  conditions: 3,
  materials: 5,
  form: { name: "入驻申请表", inUse: true },
  criteria: [{ max: 60 }, { max: 40 }],
  method: "ranking",
};
const inside = { name: "园内组", quota: 15, passMark: null, reserve: 3 };
const now = new Date("2026-02-20T04:00:00Z");
const states = (fields: Partial<CallPartsSeen>, at = now) =>
  Object.fromEntries(callParts({ ...whole, ...fields }, at).map(({ label, state }) => [label, state]));

describe("the parts of a call in preparation", () => {
  test("are all there, each with words and a way", () => {
    const parts = callParts(whole, now);
    expect(parts.map(({ label }) => label)).toEqual([
      "公告正文",
      "招募期",
      "名额与分组",
      "孵化方式",
      "入驻条件",
      "申请材料",
      "申请表",
      "选拔方式",
      "评分指标",
    ]);
    expect(parts.every(({ state, words, at }) => state === "done" && words !== "" && at !== "")).toBe(true);
    expect(partsMissing(parts)).toEqual([]);
  });

  test("groups that do not fit how the call selects are a fault, told on their own page", () => {
    const open = { name: "园外组", quota: null, passMark: 60, reserve: null };
    const seats = (fields: Partial<CallPartsSeen>) =>
      callParts({ ...whole, groups: [open], ...fields }, now).find(({ label }) => label === "名额与分组");
    expect(seats({})).toMatchObject({ state: "done", words: "分 1 组", at: "groups" });
    expect(seats({ method: "appraisal" })).toMatchObject({ state: "fault", at: "groups" });
    expect(seats({ criteria: [{ max: 50 }] })?.words).toContain("满分 50 分");
  });

  test("what may be meant to be absent is open, what stops the publication is a fault", () => {
    expect(states({ conditions: 0, materials: 0, form: null })).toMatchObject({
      入驻条件: "open",
      申请材料: "open",
      申请表: "open",
    });
    const parts = callParts(
      { ...whole, body: " ", criteria: [], form: { name: "旧表", inUse: false } },
      new Date("2026-03-12T10:01:00Z"),
    );
    expect(partsMissing(parts).map(({ label }) => label)).toEqual([
      "公告正文",
      "招募期",
      "申请表",
      "评分指标",
    ]);
  });

  test("an appraisal has no criteria, and a sum that is not 100 is said", () => {
    expect(states({ method: "appraisal", criteria: [] })).not.toHaveProperty("评分指标");
    expect(callParts({ ...whole, criteria: [{ max: 90 }] }, now).at(-1)?.words).toContain("不是 100 分");
  });

  test("a call with groups has its number in them, and says what it offers besides", () => {
    expect(callParts(whole, now)[2]).toMatchObject({ words: "名额 30 家，不分组", at: "edit#window" });
    expect(callParts({ ...whole, groups: [inside, { ...inside, name: "园外组" }] }, now)[2]).toMatchObject({
      words: "分 2 组",
      at: "groups",
    });
    expect(callParts(whole, now)[3]).toMatchObject({
      words: "入驻方式：园内；孵化类型：萌芽型；孵化期限：12 个月",
      at: "groups",
    });
    expect(states({ residencyModes: [], stages: [], incubationMonths: null })).toMatchObject({
      孵化方式: "open",
    });
  });

  test("have words and tones for all", () => {
    expect(partStates.every((state) => partStateLabels[state] && partStateTones[state])).toBe(true);
  });

  test("of a call for projects speak of projects, and of no incubation", () => {
    const labels = callParts({ ...whole, kind: "venture" }, now).map(({ label }) => label);
    expect(labels).toContain("申报条件");
    expect(labels).not.toContain("孵化方式");
    expect(callParts({ ...whole, kind: "venture" }, now)[2]?.words).toBe("名额 30 个，不分组");
  });
});
