import { afterAll, expect, it } from "vitest";
import { replacing } from "@/lib/domain/community/tally-plan";
import { addTally, standingTallies, voidTally } from "@/lib/usecases/community/tally";
import {
  checkTallies,
  confirmTallies,
  decideTallies,
  tallyTemplate,
  viewTallySheet,
} from "@/lib/usecases/community/tally-import";
import { plainTally, tallyCells } from "../../../support/community/people";
import { statementsOf } from "../../../support/machine/statements";
import { closeDesks, colleagueOf, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

async function importing() {
  const desk = await openDesk();
  const check = (...rows: Record<string, string | number>[]) =>
    desk.act(day, "tally.edit", (ctx) => checkTallies(ctx, { file: tallyCells(...rows) }));
  const view = () => desk.read(day, viewTallySheet);
  const id = async () => (await view())?.id ?? "";
  const confirm = async () => {
    const tallySheet = await id();
    return desk.act(day, "tally.edit", (ctx) => confirmTallies(ctx, { tallySheet }));
  };
  const decide = async (decisions: Record<string, string>) => {
    const tallySheet = await id();
    return desk.act(day, "tally.edit", (ctx) => decideTallies(ctx, { tallySheet, decisions }));
  };
  return { desk, check, view, confirm, decide, standing: () => desk.read(day, standingTallies) };
}

it("looks at a sheet first: each row is told, and nothing is written before it is confirmed", async () => {
  const { desk, check, view, confirm, standing } = await importing();
  await check({}, { name: "便民服务", value: "很多" });
  const seen = await view();
  expect(seen?.sums).toMatchObject({ rows: 2, fresh: 1, wrong: 1 });
  expect(seen?.planned[1]).toMatchObject({ line: 3, faults: [{ column: "数值" }] });
  expect((await refusalOf(confirm())).message).toContain("1 行需要改正");
  expect(await standing()).toEqual([]);

  await check({}, {}, { name: "便民服务", value: 300, unit: "场" });
  expect(await standing()).toEqual([]);
  expect(await confirm()).toEqual({ made: 2, replaced: 0 });
  const kept = await standing();
  expect(kept.map(({ name, value }) => [name, value]).sort()).toEqual([
    ["便民服务", 300],
    ["志愿服务活动", 129_941],
  ]);
  expect((await desk.records(kept[0]?.id ?? "")).map(({ event }) => event)).toEqual(["import"]);
  expect((await refusalOf(confirm())).message).toContain("已经导入");

  await check({});
  expect((await refusalOf(confirm())).message).toContain("都已经登记过");
  expect(await standing()).toHaveLength(2);
});

it("leaves a likely double to a person: another number of the same, and the same number of another day", async () => {
  const { desk, check, view, confirm, decide, standing } = await importing();
  await check({});
  await confirm();
  const [before] = await standing();
  if (!before) throw new Error("the tally stands");
  const rows = [{ value: "130,000" }, { endsOn: "2021-07-31" }];
  await check(...rows);
  expect((await view())?.planned.map(({ outcome }) => outcome.kind)).toEqual(["unsure", "unsure"]);
  expect((await refusalOf(confirm())).message).toContain("2 行没有判断");
  expect((await refusalOf(decide({ 2: "new" }))).message).toContain("第 2 行");
  expect((await refusalOf(decide({ 9: "skip" }))).code).toBe("not_found");
  expect(await decide({ 2: replacing(before), 3: "skip" })).toMatchObject({ decided: 2 });
  // What was decided stays when the same sheet comes again.
  await check(...rows, { name: "便民服务", value: 3 });
  expect(await confirm()).toEqual({ made: 1, replaced: 1 });
  expect((await standing()).map(({ name, value }) => [name, value]).sort()).toEqual([
    ["便民服务", 3],
    ["志愿服务活动", 130_000],
  ]);
  expect((await desk.records(before.id)).map(({ event }) => event).sort()).toEqual(["edit", "import"]);
});

it("keeps the other answers of an old page, says who decided of a row, and makes nothing that a page did not show", async () => {
  const { desk, check, view, confirm, decide, standing } = await importing();
  await check({}, { name: "便民服务", value: 1 });
  await confirm();
  await check({ value: 2 }, { name: "便民服务", value: 3 }, { name: "新的", value: 4 });
  const tallySheet = (await view())?.id ?? "";
  const colleague = await colleagueOf(desk, "李明");
  await colleague.act(day, "tally.edit", (ctx) =>
    decideTallies(ctx, { tallySheet, decisions: { 2: "skip" } }),
  );
  const second = (await standing()).find(({ name }) => name === "便民服务");
  if (!second) throw new Error("the tally stands");
  expect((await refusalOf(decide({ 2: "skip" }))).message).toContain("第 2 行已由李明判断过");
  const said = await decide({ 2: "skip", 3: replacing(second) });
  expect(said).toMatchObject({ decided: 1, said: expect.stringContaining("第 2 行已由李明判断过") });
  const shown = (await view())?.seen ?? "";
  const confirmSeen = (seen: string) =>
    desk.act(day, "tally.edit", (ctx) => confirmTallies(ctx, { tallySheet, seen }));
  // Somebody enters what the sheet would: its row is no longer to be made.
  const { id: twin } = await desk.act(day, "tally.edit", (ctx) =>
    addTally(ctx, { ...plainTally, name: "新的", value: 9 }),
  );
  expect((await refusalOf(confirmSeen(shown))).message).toContain("刷新页面核对");
  await desk.act(day, "tally.edit", (ctx) => voidTally(ctx, { tally: twin, reason: "误登" }));
  expect(await confirmSeen(shown)).toEqual({ made: 1, replaced: 1 });
});

it("replaces thousands in one statement", async () => {
  const { desk, check, view, confirm } = await importing();
  const names = Array.from({ length: 300 }, (_, at) => `第${at}项`);
  await check(...names.map((name) => ({ name, value: 1 })));
  await confirm();
  await check(...names.map((name) => ({ name, value: 2 })));
  const sheet = await view();
  const decisions = Object.fromEntries(
    (sheet?.planned ?? []).flatMap(({ line, outcome }) =>
      outcome.kind === "unsure" ? [[String(line), replacing(outcome.likely)]] : [],
    ),
  );
  const tallySheet = sheet?.id ?? "";
  await desk.act(day, "tally.edit", (ctx) => decideTallies(ctx, { tallySheet, decisions }));
  const statements = await statementsOf(async () => expect(await confirm()).toMatchObject({ replaced: 300 }));
  expect(statements.filter((text) => /update\s+"?(public"?\."?)?tallies/i.test(text))).toHaveLength(1);
  const { _sum } = await desk.read(day, ({ db, center }) =>
    db.tally.aggregate({ where: { centerId: center.id, voidedAt: null }, _sum: { value: true } }),
  );
  expect(_sum.value).toBe(600n);
});

it("of 5,000 rows with a merged unit tells each line, and refuses one row more", async () => {
  const { check, view } = await importing();
  await check(
    ...Array.from({ length: 5000 }, (_, at) => ({ name: `第${at}项`, unit: at === 0 ? "次" : "" })),
  );
  const seen = await view();
  expect(seen?.sums).toMatchObject({ rows: 5000, fresh: 1, wrong: 4999 });
  expect(seen?.planned[1]).toMatchObject({ line: 3, faults: [{ column: "单位" }] });
  expect(seen?.planned[1]?.faults[0]?.fault).toContain("取消合并");
  const many = Array.from({ length: 5001 }, (_, at) => ({ name: `第${at}项` }));
  expect((await refusalOf(check(...many))).message).toContain("5001 行，一次最多导入 5000 行");
});

it("gives a sheet to fill in that is an Excel file", async () => {
  const { name, bytes } = await tallyTemplate({ name: "太原中心" });
  expect(name).toContain("汇总导入模板.xlsx");
  expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe("PK");
});
