import { afterAll, expect, it } from "vitest";
import { standingTallies } from "@/lib/usecases/community/tally";
import { importTallies, tallyTemplate } from "@/lib/usecases/community/tally-import";
import { tallyCells } from "../../../support/people";
import { closeDesks, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("takes all rows of a sheet or none, and nothing twice", async () => {
  const desk = await openDesk();
  const take = (...rows: Record<string, string | number>[]) =>
    desk.act(day, "tally.edit", (ctx) => importTallies(ctx, { file: tallyCells(...rows) }));
  const refused = await refusalOf(take({}, { name: "便民服务", value: "很多" }));
  expect(refused).toMatchObject({
    code: "invalid",
    message: expect.stringMatching(/有 1 行需要改正，没有导入。第 3 行“数值”/),
  });
  expect(await desk.read(day, standingTallies)).toEqual([]);
  await take({}, {}, { name: "便民服务", value: 300, unit: "场" });
  const kept = await desk.read(day, standingTallies);
  expect(kept.map(({ name, value }) => [name, value]).sort()).toEqual([
    ["便民服务", 300],
    ["志愿服务活动", 129_941],
  ]);
  expect((await desk.records(kept[0]?.id ?? "")).map(({ event }) => event)).toEqual(["import"]);
  expect(await refusalOf(take({}))).toMatchObject({
    code: "conflict",
    message: expect.stringContaining("都已经登记过"),
  });
  // Another number for the same is not passed over in silence.
  const other = await refusalOf(
    take({ name: "便民服务", value: 301, unit: "场" }, { name: "新的", value: 1 }),
  );
  expect(other.message).toContain("第 2 行“数值”");
  expect(other.message).toContain("300 场");
  const unlike = [1, 2].map((value) => ({ name: "新的", value }));
  expect((await refusalOf(take(...unlike))).message).toContain("第 3 行“数值”");
  expect(await desk.read(day, standingTallies)).toHaveLength(2);
});

it("gives a sheet to fill in that is an Excel file", async () => {
  const { name, bytes } = await tallyTemplate({ name: "太原中心" });
  expect(name).toContain("汇总导入模板.xlsx");
  expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe("PK");
});
