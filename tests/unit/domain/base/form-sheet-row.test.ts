import { expect, it } from "vitest";
import { choice, form, number, text } from "@/lib/domain/base/form";
import { columnOf, type SheetValue } from "@/lib/domain/base/form-sheet";
import { readFormRow } from "@/lib/domain/base/form-sheet-row";

const asked = form({
  name: text("名称", { most: 10 }),
  kind: choice("类别", ["a", "b"], { a: "甲类", b: "乙类" }),
  people: number("人数", { optional: true }),
});
const cells = (...values: SheetValue[]) =>
  Object.entries(asked).map(([name, field], at) => ({
    ...{ column: columnOf(name, field, asked), cell: values[at] ?? null },
  }));
const none = () => ({});

it("says what stands in a row", () => {
  const { said, faults, typed } = readFormRow(asked, cells("队", "乙类", 3), undefined, none);
  expect(said).toEqual({ name: "队", kind: "b", people: 3 });
  expect(faults).toEqual([]);
  expect(typed.name).toBe("队");
});

it("tells all that is wrong, by the labels of the columns", () => {
  const { said, faults } = readFormRow(asked, cells("", "丙类", "三"), undefined, none);
  expect(said).toBeNull();
  expect(faults.map(({ column }) => column)).toEqual(["名称", "类别", "人数"]);
  const further = readFormRow(asked, cells("队", "甲类"), undefined, () => ({ name: "不能叫“队”。" }));
  expect(further.faults).toEqual([{ column: "名称", fault: "不能叫“队”。" }]);
});

it("asks what the cells mean also where one of them is not understood, without what was not", () => {
  const heard: unknown[] = [];
  const { said, understood, faults } = readFormRow(asked, cells("队", "丙类", "三"), undefined, (one) => {
    heard.push(one);
    return { name: "不能叫“队”。", people: "太多。" };
  });
  expect(heard).toEqual([{ name: "队" }]);
  expect(understood).toEqual({ name: "队" });
  expect(said).toBeNull();
  expect(faults.map(({ column }) => column)).toEqual(["名称", "类别", "人数"]);
  expect(faults[2]?.fault).not.toBe("太多。");
});

it("suspects a merged cell where the row above has what this one lacks", () => {
  const [alone] = readFormRow(asked, cells("", "甲类"), cells("", "甲类"), none).faults;
  const [merged] = readFormRow(asked, cells("", "甲类"), cells("队", "甲类"), none).faults;
  expect(alone?.fault).not.toContain("合并");
  expect(merged?.fault).toContain("取消合并");
});
