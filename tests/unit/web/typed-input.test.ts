import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  optionalDate,
  optionalNumber,
  optionalText,
  requiredName,
  requiredText,
  typedDate,
  typedNumber,
} from "@/lib/web/typed-input";

const form = z.object({
  name: requiredText("名称", 4),
  note: optionalText("备注", 4),
  from: typedDate("开始日期"),
  until: optionalDate("结束日期"),
  quota: typedNumber("名额"),
  passMark: optionalNumber("合格线"),
});
const typed = { name: " 左邻 ", from: "２０２６.3.12", quota: " １2.５ " };

function faults(fields: Record<string, unknown>) {
  const parsed = form.safeParse({ ...typed, ...fields });
  return (parsed.error?.issues ?? []).map(({ path, message }) => [path.join("."), message]);
}

describe("a name", () => {
  const name = requiredName("姓名", 8);

  it("loses what Word and input methods put into it", () => {
    expect(name.parse(" 张　三 ")).toBe("张三");
    expect(name.parse("阿依古丽•买买提")).toBe("阿依古丽·买买提");
  });

  it("is asked for, and kept within its length", () => {
    expect(name.safeParse("　").error?.issues[0]?.message).toBe("请填写姓名。");
    expect(name.safeParse("一二三四五六七八九").error?.issues[0]?.message).toBe(
      "姓名现 9 字，最多 8 字，请精简。",
    );
  });
});

describe("typed input", () => {
  it("takes what people type, and nothing for what may be empty", () => {
    const read = { name: "左邻", note: null, from: "2026-03-12", until: null, quota: 12.5, passMark: null };
    expect(form.parse(typed)).toEqual(read);
    expect(form.parse({ ...typed, note: " ", until: "　", passMark: "" })).toEqual(read);
    expect(form.parse({ ...typed, note: "一\r\n二", until: "20260313", passMark: "60" })).toEqual({
      ...read,
      note: "一\n二",
      until: "2026-03-13",
      passMark: 60,
    });
  });

  it.each([
    ["name", "  ", "请填写名称。"],
    ["name", undefined, "请填写名称。"],
    ["name", "五个字太长", "名称现 5 字，最多 4 字，请精简。"],
    ["note", "五个字太长", "备注现 5 字，最多 4 字，请精简。"],
    ["from", "", "请填写开始日期。"],
    ["from", undefined, "请填写开始日期。"],
    ["from", "2026-02-30", "开始日期不是有效的日期，请按“2026年3月12日”的样子填写。"],
    ["until", "下周", "结束日期不是有效的日期，请按“2026年3月12日”的样子填写。"],
    ["quota", "", "请填写名额。"],
    ["quota", "三十", "名额应是数字。"],
    ["quota", "-3", "名额应是数字。"],
    ["quota", "1e3", "名额应是数字。"],
    ["passMark", "六十", "合格线应是数字。"],
  ])("says about %s %j: %s", (field, value, message) => {
    expect(faults({ [field]: value })).toEqual([[field, message]]);
  });
});
