import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { changesOf, itemsInWords, whyNotAnswer } from "@/lib/domain/recruitment/correction";

const told = [
  { item: "field:profile", label: "组织情况", reason: "请补充" },
  { item: "condition:c", label: "在本区", reason: "没有记录" },
  { item: "material:m", label: "章程", reason: "缺页" },
];

it("says its items one after the other", () => {
  expect(itemsInWords(told.slice(0, 2))).toBe("1.组织情况：请补充；2.在本区：没有记录");
});

it("can be answered to the end of its last day, and once", () => {
  const dueOn = civilDate("2026-03-11");
  expect(whyNotAnswer({ state: "open", dueOn }, civilDate("2026-03-11"))).toBeNull();
  expect(whyNotAnswer({ state: "open", dueOn }, civilDate("2026-03-12"))).toContain("已过");
  for (const state of ["answered", "lapsed", "withdrawn"] as const)
    expect(whyNotAnswer({ state, dueOn }, civilDate("2026-03-05"))).toContain("不能再提交");
});

it("sets what stood before beside what stands now; to a condition something was said", () => {
  const now = [
    { item: "field:profile", kind: "field" as const, label: "组织情况", words: "新", wide: true },
    { item: "condition:c", kind: "condition" as const, label: "在本区", words: "申请方已确认", wide: false },
  ];
  const before = { "field:profile": "旧", "condition:c": "申请方已确认" };
  expect(changesOf(told, before, now, { c: "去年有 12 场" })).toMatchObject([
    { label: "组织情况", before: "旧", after: "新" },
    { label: "在本区", after: "去年有 12 场" },
  ]);
});
