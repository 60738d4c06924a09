import { describe, expect, expectTypeOf, it } from "vitest";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import {
  choice,
  choices,
  date,
  type FormValue,
  flag,
  form,
  longText,
  mobile,
  money,
  name,
  number,
  optionsOf,
  reference,
  rows,
  text,
} from "@/lib/domain/base/form";

const kinds = ["meeting", "visit"] as const;
const labels = { meeting: "会议", visit: "走访" };

const report = form({
  title: text("标题", { most: 80 }),
  summary: longText("摘要", { most: 300, optional: true }),
  leader: name("负责人", { most: 50 }),
  kind: choice("类别", kinds, labels),
  also: choices("涉及", kinds, labels, { optional: true }),
  happenedOn: date("日期"),
  people: number("人数", { least: 1, unit: "人", optional: true }),
  cost: money("费用"),
  phone: mobile("手机号", { optional: true }),
  open: flag("对外公开"),
  place: reference("场地"),
  lines: rows("明细", { what: text("用途", { most: 20 }), amount: money("金额") }),
});

describe("a form definition", () => {
  it("is plain data, the same after a journey through JSON", () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it("carries its own words and limits", () => {
    expect(report.summary).toEqual({ kind: "longText", label: "摘要", most: 300, optional: true });
    expect(report.kind.options).toEqual(optionsOf(kinds, labels));
  });

  it("gives the types of its answers", () => {
    expectTypeOf<FormValue<typeof report>>().toEqualTypeOf<{
      title: string;
      summary: string | null;
      leader: string;
      kind: "meeting" | "visit";
      also: ("meeting" | "visit")[];
      happenedOn: CivilDate;
      people: number | null;
      cost: bigint;
      phone: string | null;
      open: boolean;
      place: string;
      lines: { what: string; amount: bigint }[];
    }>();
    expect(Object.keys(report)).toHaveLength(12);
  });
});
