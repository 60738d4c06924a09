import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { nameKey } from "@/lib/domain/base/name-key";
import { planTeams, readTeams, teamColumns, teamSums } from "@/lib/domain/community/team-sheet";

const today = civilDate("2026-03-12");
const places = [
  { id: "s1", name: "东大街街道", parentId: null },
  { id: "s2", name: "西大街街道", parentId: null },
  { id: "c1", name: "南关社区", parentId: "s1" },
  { id: "c2", name: "南关社区", parentId: "s2" },
  { id: "c3", name: "朝阳社区", parentId: "s1" },
];
const head = teamColumns.map(({ label }) => label);
const cells = (row: Record<string, string | number>) => teamColumns.map(({ name }) => row[name] ?? null);

function read(...rows: Record<string, string | number>[]) {
  const found = readTeams([head, ...rows.map(cells)], places, today);
  if (!found.ok) throw new Error(found.missing.join());
  return planTeams(found.rows, []);
}

it("reads teams with their place by its name or path", () => {
  const [one, two, everywhere] = read(
    { name: "甲队", place: "朝阳社区", skills: "理发、家电维修", leaderPhone: 13800001111, emergency: "是" },
    { name: "乙队", place: "西大街街道 / 南关社区", members: 30, foundedOn: "2020年5月1日" },
    { name: "丙队" },
  );
  expect(one).toMatchObject({
    ...{ line: 2, outcome: "new", name: "甲队" },
    entry: { placeId: "c3", skills: ["repair", "hair"], leaderPhone: "13800001111", emergency: true },
  });
  expect(two?.entry).toMatchObject({ placeId: "c2", members: 30, foundedOn: "2020-05-01" });
  expect(everywhere?.entry).toMatchObject({ placeId: null, emergency: false });
});

it("says of each row what is wrong with it", () => {
  const rows = read(
    { name: "甲队", place: "没有的社区" },
    { name: "乙队", place: "南关社区" },
    { name: "丙队", emergency: "是" },
    { name: "", place: "朝阳社区" },
    { name: "丁队", skills: "跳伞" },
    { name: "戊队" },
    { name: "戊队" },
  );
  const faults = rows.map((row) => row.faults.map(({ column }) => column).join());
  expect(faults).toEqual(["服务地点", "服务地点", "负责人电话", "队伍名称", "能做什么", "", "队伍名称"]);
  expect(rows[1]?.faults[0]?.fault).toContain("东大街街道 / 南关社区");
  expect(rows[6]?.faults[0]?.fault).toContain("第 7 行");
  expect(teamSums(rows)).toEqual({ rows: 7, fresh: 1, known: 0, wrong: 6 });
});

it("says of a row at once what is wrong in its cells, in what they mean, and that it stands twice", () => {
  const rows = read(
    { name: "甲队", place: "朝阳社区", members: "三十" },
    { name: "甲队", place: "朝阳社区", members: "很多", emergency: "是", foundedOn: "2027-1-1" },
    { name: "乙队", place: "没有的社区", members: "很多" },
  );
  expect(rows.map((row) => row.faults.map(({ column }) => column))).toEqual([
    ["申报人数"],
    ["负责人电话", "成立日期", "申报人数", "队伍名称"],
    ["服务地点", "申报人数"],
  ]);
});

it("knows a team of the same name in the same place, and makes it no second time", () => {
  const rows = read({ name: "甲队", place: "朝阳社区" }, { name: "甲队" });
  const known = [{ nameKey: nameKey("甲队"), placeId: "c3" }];
  expect(planTeams(rows, known).map(({ outcome }) => outcome)).toEqual(["known", "new"]);
});

it("tells which columns its head lacks", () => {
  expect(readTeams([["队伍名称", "负责人"]], places, today)).toMatchObject({ ok: false });
  expect(readTeams([["组织名称"]], places, today)).toEqual({ ok: false, missing: head });
});

it("takes the rows of a sheet that was kept before they had a key for what they say, and not for one another", () => {
  const found = readTeams([head, cells({ name: "甲队" }), cells({ name: "乙队" })], places, today);
  const kept = found.ok ? found.rows.map(({ key: _, ...row }) => row) : [];
  const known = [{ nameKey: nameKey("乙队"), placeId: null }];
  expect(planTeams(kept, known).map(({ outcome }) => outcome)).toEqual(["new", "known"]);
});
