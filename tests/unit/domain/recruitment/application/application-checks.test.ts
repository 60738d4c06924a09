import { describe, expect, it } from "vitest";
import { choices, flag, text } from "@/lib/domain/base/form";
import { checkedField } from "@/lib/domain/recruitment/application/application-checks";

const line = text("一行", { most: 500 });

function told(name: string, value: unknown, field = line): unknown {
  const read = checkedField(name, field, value);
  return read.ok ? read.value : read.faults[""];
}

describe("checkedField", () => {
  it("reads codes and numbers however they are typed", () => {
    expect(told("creditCode", " ５２140213 mj0000 1650 ")).toBe("52140213MJ00001650");
    expect(told("creditCode", "52140213MJ00001651")).toContain("校验位");
    expect(told("filingNumber", " pc备 ２０２２－15号")).toBe("PC备2022-15号");
  });

  it("reads founders one a line, or side by side", () => {
    expect(told("founders", "张　三\n\n 李四、阿依古丽•买买提 \n")).toEqual([
      "张三",
      "李四",
      "阿依古丽·买买提",
    ]);
    expect(told("founders", "张三\n张 三")).toContain("“张三”写了两次");
    expect(told("founders", `张三\n${"我们是一群热心的人".repeat(9)}`)).toContain("每行写一位");
  });

  it("wants every condition, and every ground denied", () => {
    const all = { ...choices("条件", ["a", "b"], { a: "甲", b: "乙" }) };
    const read = (value: unknown) => checkedField("confirmed", all, value);
    expect(read(["a", "b"])).toEqual({ ok: true, value: ["a", "b"] });
    expect(read(["a"])).toMatchObject({ ok: false, faults: { "": expect.stringContaining("还有 1 条") } });
    expect(checkedField("noExclusion", flag("没有"), false)).toMatchObject({ ok: false });
  });

  it("leaves alone what it knows nothing of, and what was left empty", () => {
    expect(told("profile", "x")).toBe("x");
    expect(told("creditCode", null)).toBeNull();
    expect(told("constructor", "x")).toBe("x");
  });
});
