import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentOf } from "@/lib/io/file-content";
import { withIncoming } from "@/lib/io/incoming-file";
import { readSheetCells } from "@/lib/io/sheet-rows";
import { lastSheet } from "@/lib/usecases/center/checked-sheet";
import {
  checkTakeover,
  decideTakeover,
  openSheet,
  receiveTakeover,
  takeoverTemplate,
  takeoverTemplateFile,
  takeoverWords,
  viewTakeover,
} from "@/lib/usecases/incubation/takeover/sheet";
import { streamOf } from "../../../../support/center/files";
import { receivedTakeover, takeoverFile } from "../../../../support/incubation/takeover";
import { makeOrganization } from "../../../../support/portal-world";
import { closeDesks, type Desk, openDesk, owner, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-20";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(closeDesks);

async function check(...rows: Record<string, string>[]) {
  const file = await receivedTakeover(desk.center, await desk.read(day, (ctx) => takeoverFile(ctx, rows)));
  await desk.act(day, "incubatee.takeOver", (ctx) => checkTakeover(ctx, { file }));
  return (await desk.read(day, (ctx) => lastSheet(ctx, "takeover")))?.id ?? "";
}
const view = () => desk.read(day, (ctx) => viewTakeover(ctx));
const decide = (sheet: string, decisions: Record<string, string>) =>
  desk.act(day, "incubatee.takeOver", (ctx) => decideTakeover(ctx, { sheet, decisions }));

describe("the template", () => {
  it("is a sheet that is read back, with lists and notes behind", async () => {
    const made = await desk.read(day, (ctx) => takeoverTemplate(ctx));
    const file = await takeoverTemplateFile(made);
    expect(file.name).toContain("历史入驻导入模板.xlsx");
    const cells = await withIncoming(streamOf(file.bytes), 1e7, async (path) => {
      await contentOf(path, ["xlsx"]);
      return readSheetCells(path);
    });
    expect(cells[0]?.slice(0, 3)).toEqual(["组织名称", "法律地位", "统一社会信用代码或备案编号"]);
    const read = await receiveTakeover(desk.center, { name: "模板.xlsx", stream: streamOf(file.bytes) });
    const empty = desk.act(day, "incubatee.takeOver", (ctx) => checkTakeover(ctx, { file: read }));
    expect((await refusalOf(empty)).message).toContain("没有组织");
    expect((await desk.read(day, (ctx) => takeoverWords(ctx))).category).toContain("公益慈善");
  });
});

describe("a sheet that is looked at", () => {
  it("says of each row what it would become, and writes nothing", async () => {
    const known = await makeOrganization(owner, desk.center, "暖阳助老队");
    const before = await owner.organization.count({ where: { centerId: desk.center.id } });
    const id = await check(
      { name: "星火服务队" },
      { name: "暖阳 助老队" },
      { name: "清河环保队", state: "已出壳", leader: "" },
    );
    const seen = await view();
    expect(seen?.planned.map(({ line, outcome }) => [line, outcome.kind])).toEqual([
      [3, "new"],
      [4, "unsure"],
      [5, "fault"],
    ]);
    expect(seen?.planned[2]?.faults.map(({ column }) => column)).toEqual([
      ...["负责人", "出壳或退出日期", "出壳或退出的依据"],
    ]);
    expect(seen?.sums).toMatchObject({ rows: 3, wrong: 1, unsure: 1, entering: 1 });
    expect(await owner.organization.count({ where: { centerId: desk.center.id } })).toBe(before);
    expect(await owner.incubatee.count({ where: { centerId: desk.center.id } })).toBe(0);

    await decide(id, { 4: known.id });
    expect((await view())?.planned[1]?.outcome).toMatchObject({
      kind: "known",
      organization: { id: known.id },
    });
    expect(await refusalOf(decide(id, { 3: known.id }))).toMatchObject({ code: "conflict" });
    // What was decided holds for the corrected sheet.
    await check({ name: "暖阳助老队" }, { name: "清河环保队" });
    expect((await view())?.sums).toMatchObject({ wrong: 0, unsure: 0, entering: 2 });
  });

  it("refuses a head that is not the template's, and a sheet that is not the one shown", async () => {
    const file = { name: "x.xlsx", digest: "1", cells: JSON.stringify([["组织名称", "状态"], ["甲"]]) };
    const refused = desk.act(day, "incubatee.takeOver", (ctx) => checkTakeover(ctx, { file }));
    expect((await refusalOf(refused)).message).toContain("缺少：法律地位");
    const many = { ...file, cells: JSON.stringify([["组织名称"]]) };
    expect(
      await refusalOf(desk.act(day, "incubatee.takeOver", (ctx) => checkTakeover(ctx, { file: many }))),
    ).toBeDefined();
    expect((await refusalOf(desk.read(day, (ctx) => openSheet(ctx, randomUUID())))).code).toBe("not_found");
    expect((await desk.read(day, (ctx) => lastSheet(ctx, "takeover")))?.confirmedAt).toBeNull();
  });
});
