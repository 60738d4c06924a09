import { describe, expect, it } from "vitest";
import { z } from "zod";
import { choice, choices, date, flag, form, money, rows, text } from "@/lib/domain/base/form";
import { schemaOf } from "@/lib/web/form-schema";

const report = form({
  title: text("标题", { most: 5 }),
  on: date("日期", { optional: true }),
  open: flag("公开"),
  lines: rows("明细", { what: text("用途", { most: 4 }), amount: money("金额") }),
});
const schema = schemaOf(report, { report: z.uuid("没有这份报告。") });
const id = "018f0000-0000-7000-8000-000000000001";

it("asks what another answer asks for, and nothing that it rules out", () => {
  const leaving = schemaOf(
    form({
      way: choice("方式", ["leave", "evict"], { leave: "退出", evict: "清退" }),
      grounds: choices("事由", ["idle"], { idle: "闲置" }, { when: { field: "way", answer: "evict" } }),
      until: date("延期至", { when: { field: "way", answer: "leave" } }),
    }),
    { id: z.uuid() },
  );
  expect(leaving.parse({ way: "evict", grounds: ["idle"], until: "昨天", id })).toEqual({
    way: "evict",
    grounds: ["idle"],
    until: null,
    id,
  });
  const faults = leaving.safeParse({ way: "leave", grounds: ["idle"], until: "", id: "x" });
  expect(faults.error?.issues.map(({ path }) => path.join(".")).sort()).toEqual(["id", "until"]);
  const undecided = leaving.safeParse({ id });
  expect(undecided.error?.issues.map(({ path }) => path.join("."))).toEqual(["way"]);
});

describe("the schema of a form", () => {
  it("gives the typed answers together with what the page sends along, and nothing else", () => {
    const typed = { title: "左邻", lines: { 0: { what: "场地", amount: "12元" } }, report: id, state: "x" };
    expect(schema.parse(typed)).toEqual({
      title: "左邻",
      on: null,
      open: false,
      lines: [{ what: "场地", amount: 1200n }],
      report: id,
    });
  });

  it("finds every fault, deep ones and those of the page, by the path of its field", () => {
    const faults = schema.safeParse({ on: "明天", lines: { 2: { what: "", amount: "多" } }, report: "x" });
    expect(faults.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual(
      expect.arrayContaining([
        ["report", "没有这份报告。"],
        ["title", "请填写标题。"],
        ["on", "日期不是有效的日期，请按“2026年3月12日”的样子填写。"],
        ["lines.2.what", "请填写用途。"],
        ["lines.2.amount", "金额不是有效的金额，请填写数字，如 12000 或 1.2万元。"],
      ]),
    );
    expect(faults.error?.issues).toHaveLength(5);
  });

  it("takes a list of ticks", () => {
    const ticks = schemaOf(form({ on: choices("涉及", ["a", "b"], { a: "甲", b: "乙" }) }));
    expect(ticks.parse({ on: ["b"] })).toEqual({ on: ["b"] });
  });
});
