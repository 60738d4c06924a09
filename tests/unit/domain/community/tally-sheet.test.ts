import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { readTallies, tallyColumns, tallyKey } from "@/lib/domain/community/tally-sheet";

const head = tallyColumns.map(({ label }) => label);
const today = civilDate("2026-03-12");
const places = [
  { id: "s", name: "新城街道", parentId: null },
  { id: "c", name: "朝阳社区", parentId: "s" },
];
const row = (said: Record<string, string | number>) => tallyColumns.map(({ name }) => said[name] ?? null);
const good = { name: "志愿服务活动", value: "129,941", unit: "次", endsOn: "2025.2.28", source: "通报" };

it("reads a row as it is typed, at the place of its name", () => {
  const read = readTallies([head, row({ ...good, place: "朝阳社区" })], places, today);
  expect(read).toMatchObject({
    rows: [
      { line: 2, entry: { value: 129_941, endsOn: "2025-02-28", startsOn: null, placeId: "c" }, faults: [] },
    ],
  });
});

it("says of each row what is wrong with it, and which columns a head lacks", () => {
  const wrong = [
    row({ ...good, value: "很多" }),
    row({ ...good, endsOn: "2026-03-13" }),
    row({ ...good, place: "月球" }),
  ];
  const read = readTallies([head, ...wrong], places, today);
  if (!read.ok) throw new Error("the head is whole");
  expect(read.rows.map(({ entry, faults }) => [entry, faults[0]?.column])).toEqual([
    [null, "数值"],
    [null, "截止到"],
    [null, "地点"],
  ]);
  expect(readTallies([head.slice(1)], places, today)).toMatchObject({ ok: false });
});

it("says of a row at once what is wrong in its cells and what is wrong with what they mean", () => {
  const wrong = row({ ...good, value: "很多", place: "月球", endsOn: "2026-03-13", source: "" });
  const read = readTallies([head, wrong], places, today);
  const columns = read.ok ? read.rows[0]?.faults.map(({ column }) => column) : [];
  expect(columns?.toSorted()).toEqual(["地点", "截止到", "数值", "来源"].toSorted());
});

it("two of one name, unit, day and place are one", () => {
  const one = { name: "活动", unit: "次", endsOn: today, placeId: null };
  expect(tallyKey(one)).toBe(tallyKey({ ...one }));
  expect(tallyKey(one)).not.toBe(tallyKey({ ...one, placeId: "c" }));
});
