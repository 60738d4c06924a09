import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { type KnownTally, planTallies, replacing, tallySums } from "@/lib/domain/community/tally-plan";
import { readTallies, tallyColumns } from "@/lib/domain/community/tally-sheet";

const head = tallyColumns.map(({ label }) => label);
const good = { name: "志愿服务活动", value: "129,941", unit: "次", endsOn: "2025-02-28", source: "通报" };
function rowsOf(...said: Record<string, string | number>[]) {
  const lines = said.map((one) => tallyColumns.map(({ name }) => ({ ...good, ...one })[name] ?? null));
  const read = readTallies([head, ...lines], [], civilDate("2026-03-12"));
  if (!read.ok) throw new Error("the head is whole");
  return read.rows;
}
const stands: KnownTally = {
  ...{ id: "t", name: "志愿服务活动", unit: "次", value: 129_941, placeId: null, startsOn: null },
  ...{ endsOn: civilDate("2025-02-28"), source: "通报" },
};
const kinds = (...args: Parameters<typeof planTallies>) =>
  planTallies(...args).map(({ outcome }) => outcome.kind);

it("keeps what is news once, and says of a row that it gives another number than one above", () => {
  const rows = rowsOf({}, {}, { value: 5 }, { name: "便民" });
  const planned = planTallies(rows, [], {});
  expect(planned.map(({ outcome }) => outcome.kind)).toEqual(["new", "known", "fault", "new"]);
  expect(planned[2]).toMatchObject({ line: 4, faults: [{ column: "数值" }] });
  expect(planned[2]?.faults[0]?.fault).toContain("第 2 行");
  expect(planned[2]?.faults[0]?.fault).toContain("129,941 次");
  expect(tallySums(planned)).toMatchObject({ rows: 4, fresh: 2, known: 1, wrong: 1 });
  expect(kinds(rowsOf({}), [stands], {})).toEqual(["known"]);
});

it("tells a row that cannot be kept for another reason as well that it gives another number", () => {
  const planned = planTallies(rowsOf({}, { value: 5, source: "" }), [], {});
  expect(planned[1]?.faults.map(({ column }) => column)).toEqual(["来源", "数值"]);
});

it("tells doubles in a sheet that was kept before its rows said by themselves what they tell of", () => {
  const kept = rowsOf({}, { value: 5 }).map(({ told: _, ...row }) => row);
  expect(kinds(kept, [], {})).toEqual(["new", "fault"]);
});

it("asks about another number of what stands, and puts it there only over the number that was seen", () => {
  const rows = rowsOf({ value: 130_000 });
  const key = rows[0]?.key ?? "";
  expect(planTallies(rows, [stands], {})[0]?.outcome).toMatchObject({ kind: "unsure", mayBeNew: false });
  expect(kinds(rows, [stands], { [key]: "new" })).toEqual(["unsure"]);
  expect(kinds(rows, [stands], { [key]: "skip" })).toEqual(["skip"]);
  const decided = { [key]: replacing(stands) };
  expect(kinds(rows, [stands], decided)).toEqual(["replace"]);
  expect(kinds(rows, [{ ...stands, value: 7 }], decided)).toEqual(["unsure"]);
});

it("asks about the same number of another last day, and of a name that differs by spaces", () => {
  const rows = rowsOf({ endsOn: "2025-03-31" }, { name: "志愿 服务活动", endsOn: "2025-04-30" });
  const [one = "", other = ""] = rows.map(({ key }) => key);
  expect(planTallies(rows, [stands], {}).map(({ outcome }) => outcome)).toMatchObject([
    { kind: "unsure", mayBeNew: true, likely: { id: "t" } },
    { kind: "unsure", mayBeNew: true },
  ]);
  expect(kinds(rows, [stands], { [one]: "new", [other]: "skip" })).toEqual(["new", "skip"]);
  expect(kinds(rowsOf({ endsOn: "2025-03-31", value: 3 }), [stands], {})).toEqual(["new"]);
});
