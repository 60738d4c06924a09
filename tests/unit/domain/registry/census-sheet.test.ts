import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { censusColumns, readCensusSheet } from "@/lib/domain/registry/census-sheet";
import { syntheticCreditCode } from "../../../support/factories";

const words = { category: ["公益慈善", "文艺"], field: ["助老"] };
const columns = censusColumns(words);
const ground = {
  words,
  today: civilDate("2026-03-12"),
  places: [
    { id: "s", name: "新城街道", parentId: null },
    { id: "c", name: "宝山社区", parentId: "s" },
  ],
};
type Row = Record<string, string | number>;
const good: Row = { category: "公益慈善", legalStatus: "未登记团队", place: "宝山社区" };

function read(...rows: Row[]) {
  const cells = rows.map((row) => columns.map(({ name }) => row[name] ?? null));
  const found = readCensusSheet([columns.map(({ label }) => label), ...cells], ground);
  if (!found.ok) throw new Error(found.missing.join());
  return found.rows;
}

it("reads organizations with place, code and number as they are kept", () => {
  const code = syntheticCreditCode(71);
  const [team, registered, filed] = read(
    { ...good, name: "甲队", field: "助老", leader: "李四" },
    { ...good, name: "乙中心", legalStatus: "已登记", creditCode: code.toLowerCase(), since: "2020.5.1" },
    { ...good, name: "丙会", legalStatus: "已备案", filingNumber: "新备 3 号", origin: "引入" },
  );
  expect(team?.entry).toMatchObject({ placeId: "c", field: "助老", since: "2026-03-12", creditCode: null });
  expect(registered?.entry).toMatchObject({ creditCode: code, since: "2020-05-01" });
  expect(filed?.entry).toMatchObject({ filingNumber: "新备3号", origin: "introduced" });
});

it("says of each row what is wrong with it, and in which line", () => {
  const rows = read(
    { ...good, name: "甲队", place: "没有的社区" },
    { ...good, name: "乙中心", legalStatus: "已登记" },
    { ...good, name: "丙队", category: "跳伞", field: "滑雪" },
    { ...good, name: "丁队", since: "2027-01-01" },
    { ...good, name: "" },
    { ...good, name: "戊队", legalStatus: "合伙" },
  );
  expect(rows.map(({ line, faults }) => [line, faults.map(({ column }) => column).join()])).toEqual([
    [2, "所在社区"],
    [3, "统一社会信用代码"],
    [4, "类别,服务领域"],
    [5, "自何时起"],
    [6, "组织名称"],
    [7, "登记备案"],
  ]);
});

it("says of a row at once what is wrong in its cells and what is wrong with what they mean", () => {
  const [row] = read({
    ...{ name: "", category: "跳伞", place: "月球", legalStatus: "已登记" },
    ...{ since: "某天", leaderMobile: "12", creditCode: "123" },
  });
  expect(row?.faults.map(({ column }) => column)).toEqual([
    ...["组织名称", "所在社区", "类别", "自何时起", "统一社会信用代码", "负责人手机"],
  ]);
});

it("of 5,000 rows whose place was merged names every line, and why", () => {
  const rows = read(
    ...Array.from({ length: 5000 }, (_, at) => ({
      ...good,
      ...{ name: `第${at + 1}队`, place: at === 0 ? "宝山社区" : "" },
    })),
  );
  const wrong = rows.filter(({ faults }) => faults.length > 0);
  expect(wrong).toHaveLength(4999);
  expect(wrong.at(-1)).toMatchObject({ line: 5001, faults: [{ column: "所在社区" }] });
  expect(wrong[0]?.faults[0]?.fault).toContain("取消合并");
});

it("keeps a key for each row, also for one that stands twice", () => {
  const keys = () =>
    read({ ...good, name: "甲队" }, { ...good, name: "甲队" }, { ...good, name: "乙队" }).map(
      ({ key }) => key,
    );
  expect(new Set(keys()).size).toBe(3);
  expect(keys()).toEqual(keys());
});

it("tells which columns its head lacks", () => {
  const found = readCensusSheet([["组织名称", "所在社区"]], ground);
  expect(found).toMatchObject({ ok: false });
  expect(found.ok ? [] : found.missing).toContain("登记备案");
});
