import { describe, expect, it } from "vitest";
import {
  choice,
  choices,
  date,
  type Form,
  flag,
  form,
  longText,
  mobile,
  money,
  name,
  number,
  phone,
  reference,
  references,
  rows,
  text,
  word,
} from "@/lib/domain/base/form";
import { readAnswer, readAnswers } from "@/lib/domain/base/form-answers";

const kinds = ["meeting", "visit"] as const;
const labels = { meeting: "会议", visit: "走访" };

const report = form({
  title: text("标题", { most: 5 }),
  summary: longText("摘要", { most: 20, optional: true }),
  kind: choice("类别", kinds, labels),
  happenedOn: date("日期"),
  open: flag("公开"),
  lines: rows("明细", {
    what: text("用途", { most: 4 }),
    amount: money("金额"),
    parts: rows("子项", { count: number("数量") }, { optional: true, most: 2 }),
  }),
});

const typed = {
  title: " 左邻 ",
  summary: "",
  kind: "visit",
  happenedOn: "２０２６.3.12",
  open: "yes",
  lines: {
    "0": { what: "场地", amount: "1.2万元", parts: { "0": { count: " ３ " }, "1": { count: "" } } },
    "1": { what: " ", amount: "" },
    "10": { what: "茶水", amount: "12.5" },
    "2": { what: "印刷", amount: "￥1,234.00" },
  },
};

describe("the answers to a form", () => {
  it("are typed, whatever people's hands do, and leave empty rows out", () => {
    expect(readAnswers(report, typed)).toEqual({
      ok: true,
      value: {
        title: "左邻",
        summary: null,
        kind: "visit",
        happenedOn: "2026-03-12",
        open: true,
        lines: [
          { what: "场地", amount: 1_200_000n, parts: [{ count: 3 }] },
          { what: "印刷", amount: 123_400n, parts: [] },
          { what: "茶水", amount: 1_250n, parts: [] },
        ],
      },
    });
  });

  it("are read the same by a definition that was kept as JSON", () => {
    const kept: Form = JSON.parse(JSON.stringify(report));
    expect(readAnswers(kept, typed)).toEqual(readAnswers(report, typed));
  });

  it("have all their faults told at once, at the places where they were typed", () => {
    const read = readAnswers(report, {
      ...typed,
      title: "六个字的标题",
      kind: "party",
      happenedOn: "2026-02-30",
      lines: {
        "0": { what: "", amount: "" },
        "3": { what: "场地", amount: "一千", parts: { "1": { count: "2.5" } } },
      },
    });
    expect(read).toEqual({
      ok: false,
      faults: {
        title: "标题现 6 字，最多 5 字，请精简。",
        kind: "请选择类别。",
        happenedOn: "日期不是有效的日期，请按“2026年3月12日”的样子填写。",
        "lines.3.amount": "金额不是有效的金额，请填写数字，如 12000 或 1.2万元。",
        "lines.3.parts.1.count": "数量应是整数。",
      },
    });
  });

  it("hold a word of a list that only the page knows, which must be chosen", () => {
    const asked = form({ category: word("类别", { most: 20 }) });
    expect(readAnswers(asked, { category: " 文艺 " })).toEqual({ ok: true, value: { category: "文艺" } });
    expect(readAnswers(asked, {})).toEqual({ ok: false, faults: { category: "请选择类别。" } });
  });

  it("are missing where nothing was sent, and no other key of the request gets in", () => {
    expect(readAnswers(report, "nonsense")).toEqual({
      ok: false,
      faults: {
        title: "请填写标题。",
        kind: "请选择类别。",
        happenedOn: "请填写日期。",
        lines: "明细至少填写 1 行。",
      },
    });
    const read = readAnswers(form({ note: text("备注", { most: 9 }) }), { note: "好", state: "published" });
    expect(read).toEqual({ ok: true, value: { note: "好" } });
  });
});

describe("one answer", () => {
  const optional = { optional: true } as const;
  it.each([
    [text("名称", { most: 9 }), "一\r\n二", "一\n二"],
    [name("姓名", { most: 9 }), " 张　三 ", "张三"],
    [name("姓名", { most: 9 }), "阿依古丽•买买提", "阿依古丽·买买提"],
    [text("名称", { most: 2 }), "𠮷田", "𠮷田"],
    [number("人数"), "１2", 12],
    [number("面积", { decimals: 2 }), "12.25", 12.25],
    [number("人数", optional), "　", null],
    [money("金额", optional), "", null],
    [date("日期", optional), undefined, null],
    [mobile("手机号"), "+86 138-0000-1234", "13800001234"],
    [phone("电话"), "（０３５２）　２２３４５６７", "0352-2234567"],
    [phone("电话", optional), " ", null],
    [flag("公开"), undefined, false],
    [flag("公开"), "", false],
    [flag("公开"), [], false],
    [flag("公开"), ["yes"], true],
    [choices("涉及", kinds, labels), ["visit", "meeting", "party"], ["meeting", "visit"]],
    [choices("涉及", kinds, labels, optional), undefined, []],
    [choice("类别", kinds, labels, optional), "", null],
    [rows("明细", {}, optional), undefined, []],
    [references("单位", optional), undefined, []],
    [
      references("单位"),
      ["018f0000-0000-7000-8000-000000000001", "1 or true", "018f0000-0000-7000-8000-000000000001"],
      ["018f0000-0000-7000-8000-000000000001"],
    ],
    [reference("场地"), "018f0000-0000-7000-8000-000000000001", "018f0000-0000-7000-8000-000000000001"],
  ])("%o takes %j as %j", (field, given, value) => {
    expect(readAnswer(field, given)).toEqual({ ok: true, value });
  });

  it.each([
    [name("姓名", { most: 9 }), "　", "请填写姓名。"],
    [name("姓名", { most: 9 }), "·—·", "姓名不能只有符号，请核对。"],
    [text("标题", { most: 9 }), "\u3164", "请填写标题。"],
    [number("人数"), "三十", "人数应是数字。"],
    [number("人数"), "-3", "人数应是数字。"],
    [number("人数"), "1e3", "人数应是数字。"],
    [number("人数"), "2.5", "人数应是整数。"],
    [number("面积", { decimals: 1 }), "2.55", "面积最多 1 位小数。"],
    [number("人数", { least: 1, most: 90 }), "91", "人数应在 1 至 90 之间。"],
    [number("人数", { least: 1 }), "0", "人数不能小于 1。"],
    [mobile("手机号"), "1380000123", "手机号应是 11 位手机号。"],
    [
      phone("电话", optional),
      "abc",
      "电话应是带区号的座机、11 位手机号，或 400、12345 这样的号码，如 0352-1234567。",
    ],
    [choices("涉及事项", kinds, labels), ["party"], "请至少勾选一项涉及事项。"],
    [reference("场地"), "1 or true", "请选择场地。"],
    [references("单位"), ["1 or true", { a: 1 }], "请至少勾选一项单位。"],
    [longText("正文", { most: 3 }), "一二三四", "正文现 4 字，最多 3 字，请精简。"],
  ])("%o refuses %j: %s", (field, given, fault) => {
    expect(readAnswer(field, given)).toEqual({ ok: false, faults: { "": fault } });
  });

  it.each([..."\u00AD\u034F\u061C\u115F\u180E\u2061\u2066\u2800\u3164\uFE0F\u{E0041}"])(
    "counts a name and a text of %j alone as empty",
    (unseen) => {
      for (const field of [name("姓名", { most: 9 }), text("姓名", { most: 9 })]) {
        expect(readAnswer(field, `${unseen} ${unseen}`)).toEqual({
          ok: false,
          faults: { "": "请填写姓名。" },
        });
      }
    },
  );

  it("keeps the number of rows within its bounds", () => {
    const lines = rows("明细", { what: text("用途", { most: 4 }) }, { least: 2, most: 3 });
    const given = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [at, { what: "茶" }]));
    expect(readAnswer(lines, given(1))).toEqual({ ok: false, faults: { "": "明细至少填写 2 行。" } });
    expect(readAnswer(lines, given(3)).ok).toBe(true);
    expect(readAnswer(lines, given(4))).toEqual({
      ok: false,
      faults: { "": "明细现在 4 行，最多 3 行。" },
    });
  });
});
