import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { SheetValue } from "@/lib/domain/base/form-sheet";
import { entryOf, readTakeover, takeoverColumns } from "@/lib/domain/incubation/takeover-sheet";
import { syntheticCreditCode } from "../../../support/factories";

const words = { category: ["公益慈善"], stage: ["萌芽型"] };
const columns = takeoverColumns(words);
const good: Record<string, SheetValue> = {
  name: "星火社会工作服务中心",
  legalStatus: "登记",
  code: syntheticCreditCode(1),
  category: "公益慈善",
  leader: "李敏",
  mobile: "１３８０００１２３４５",
  cohort: "第一批",
  startedOn: "2019.3.12",
  state: "在孵",
};
const rowOf = (fields: Record<string, SheetValue> = {}) =>
  columns.map(({ name }) => ({ ...good, ...fields })[name] ?? null);
function read(...rows: Record<string, SheetValue>[]) {
  const sheet = [columns.map(({ label }) => label), ...rows.map(rowOf)];
  const found = readTakeover(sheet, words, civilDate("2022-01-20"));
  if (!found.ok) throw new Error(found.missing.join());
  return found.rows;
}
const faultsOf = (...rows: Record<string, SheetValue>[]) =>
  read(...rows).flatMap(({ line, faults }) =>
    faults.map(({ column, fault }) => `${line} ${column} ${fault}`),
  );

describe("readTakeover", () => {
  it("reads full-width digits, days as text and as Excel counts them", () => {
    const [row] = read({ endsOn: 45_000 });
    expect(row?.faults).toEqual([]);
    expect(row && entryOf(row)).toMatchObject({
      mobile: "13800012345",
      startedOn: "2019-03-12",
      endsOn: "2023-03-15",
      state: "incubating",
    });
  });

  it("says which cell is wrong, and that cells were merged where the one above has what it lacks", () => {
    const found = faultsOf(
      {},
      { name: "另一家", code: syntheticCreditCode(2), cohort: null, startedOn: "某天" },
    );
    expect(found).toEqual([
      expect.stringContaining("3 孵化批次 请填写孵化批次。若与上一行合并了单元格"),
      expect.stringContaining("3 入驻日期"),
    ]);
    expect(faultsOf({ code: 521_402_031_234_567_800_000 })[0]).toContain("后几位已经丢失");
  });

  it("says at once what is wrong in the cells of a row, with what they mean, and with the row beside another", () => {
    const found = faultsOf({}, { mobile: "12", category: "跳伞", startedOn: "2031-1-1", state: "已出壳" });
    expect(found).toEqual([
      expect.stringContaining("3 组织类别 没有“跳伞”"),
      expect.stringContaining("3 手机"),
      expect.stringContaining("3 入驻日期 入驻日期不能晚于今天"),
      expect.stringContaining("3 出壳或退出日期"),
      expect.stringContaining("3 出壳或退出的依据"),
      expect.stringContaining("3 组织名称 与第 2 行是同一组织"),
    ]);
  });

  it("notes what a person should look at", () => {
    const [row] = read({ legalStatus: "备案", code: 12, endsOn: "2020-01-01" });
    expect(row?.notes).toEqual([expect.stringContaining("以 0 开头"), expect.stringContaining("孵化期已满")]);
  });

  it("finds rows that cannot both be", () => {
    expect(faultsOf({}, {})).toEqual([expect.stringContaining("3 组织名称 与第 2 行是同一组织")]);
    expect(faultsOf({}, { cohort: "第二批" })).toEqual([expect.stringContaining("3 状态 第 2 行里它也在孵")]);
    expect(faultsOf({}, { cohort: "2", legalStatus: "团队", code: null })).toEqual([
      expect.stringContaining("与第 2 行同名，登记情况却不同"),
    ]);
    const past = { cohort: "二", state: "已出壳", endedOn: "2020-1-1", endReason: "通过" };
    expect(faultsOf({}, past)).toEqual([]);
  });

  it("names the columns that are missing", () => {
    expect(readTakeover([["组织名称"]], words, civilDate("2022-01-20"))).toMatchObject({
      ok: false,
      missing: expect.arrayContaining(["法律地位", "状态"]),
    });
  });
});

describe("entryOf", () => {
  it("knows no row with faults", () => {
    const [row] = read({ leader: null });
    expect(() => row && entryOf(row)).toThrow(TypeError);
  });
});
