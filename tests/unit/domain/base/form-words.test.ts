import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  choice,
  choices,
  date,
  flag,
  form,
  longText,
  mobile,
  money,
  number,
  reference,
  rows,
  text,
} from "@/lib/domain/base/form";
import { readAnswer } from "@/lib/domain/base/form-answers";
import { answersInWords, answerText } from "@/lib/domain/base/form-words";

const kinds = ["meeting", "visit"] as const;
const labels = { meeting: "会议", visit: "走访" };

describe("an answer in words", () => {
  it.each([
    [text("标题", { most: 9 }), "左邻"],
    [longText("正文", { most: 9 }), "一\n二"],
    [number("面积", { decimals: 2, unit: "平方米" }), 12.5],
    [money("金额"), 123_456n],
    [date("日期"), civilDate("2026-03-12")],
    [mobile("手机号"), "13800001234"],
  ])("of %o is what the form shows, and is read back", (field, value) => {
    expect(readAnswer(field, answerText(field, value))).toEqual({ ok: true, value });
  });

  it("is empty for nothing", () => {
    expect(answerText(date("日期", { optional: true }), null)).toBe("");
  });

  it("has a comma between the thousands of what is large, and none in a year", () => {
    const asked = form({ year: number("年度"), people: number("受益人数", { unit: "人" }) });
    const words = answersInWords(asked, { year: 2026, people: 12_000 }).map(({ value }) => value);
    expect(words).toEqual(["2026", "12,000 人"]);
  });

  it("stands beside its question, with its unit, in the order of the form", () => {
    const report = form({
      kind: choice("类别", kinds, labels),
      also: choices("涉及", kinds, labels),
      people: number("人数", { unit: "人" }),
      open: flag("公开"),
      place: reference("场地"),
      body: longText("正文", { most: 9, optional: true }),
      lines: rows("明细", { what: text("用途", { most: 9 }), amount: money("金额") }),
    });
    const answers = {
      kind: "visit",
      also: ["meeting", "visit"],
      people: 3,
      open: false,
      place: "one",
      body: null,
      lines: [
        { what: "场地", amount: 120_000n },
        { what: "茶水", amount: 50n },
      ],
    } as const;
    const places = { place: [{ value: "one", label: "一号会议室" }] };
    expect(
      answersInWords(report, { ...answers, also: [...answers.also], lines: [...answers.lines] }, places),
    ).toEqual([
      { label: "类别", value: "走访", wide: false },
      { label: "涉及", value: "会议、走访", wide: false },
      { label: "人数", value: "3 人", wide: false },
      { label: "公开", value: "否", wide: false },
      { label: "场地", value: "一号会议室", wide: false },
      { label: "正文", value: "", wide: true },
      { label: "明细", value: "场地，1,200.00 元\n茶水，0.50 元", wide: true },
    ]);
  });
});
