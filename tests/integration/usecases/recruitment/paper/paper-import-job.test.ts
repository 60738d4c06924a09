import { afterAll, beforeAll, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { resumeImport } from "@/lib/usecases/recruitment/paper/paper-import";
import { importPapers } from "@/lib/usecases/recruitment/paper/paper-import-job";
import { makeCall, visitOf } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2021-12-30";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(closeDesks);

const typed = { name: "没有其他内容" };

it("does nothing without a sheet that was confirmed, and hands one back that does not fit any more", async () => {
  const call = await desk.read(day, (ctx) => makeCall(ctx, { number: 39, state: "recruiting" }));
  const work = () =>
    actInCenter(visitOf(desk.center, system, "application.takeIn", day), (ctx) =>
      importPapers(ctx, { call: call.id }),
    );
  await work();
  await desk.read(day, (ctx) =>
    ctx.db.paperImport.create({
      data: {
        ...{
          centerId: desk.center.id,
          callId: call.id,
          fileName: "旧.xlsx",
          digest: "1",
          uploadedByName: "王芳",
        },
        ...{ rows: [{ line: 2, name: "甲", typed, faults: [] }], total: 1, state: "running" },
        ...{ createdAt: ctx.now, confirmedAt: ctx.now },
      },
    }),
  );
  await expect(
    desk.act(day, "application.import", (ctx) => resumeImport(ctx, { call })),
  ).resolves.toBeUndefined();
  await work();
  const [sheet] = await desk.read(day, (ctx) => ctx.db.paperImport.findMany({ where: { callId: call.id } }));
  expect(sheet).toMatchObject({
    state: "checked",
    rows: [{ line: 2, faults: [{ fault: "与现在的申请表不一致，没有导入。" }] }],
  });
  expect(await desk.records(call.id)).toMatchObject([{ event: "resumeImport" }, { event: "stopImport" }]);
  const resumed = desk.act(day, "application.import", (ctx) => resumeImport(ctx, { call }));
  expect((await refusalOf(resumed)).message).toContain("没有正在导入的表格");
  const { receiptCounter } = await desk.read(day, (ctx) =>
    ctx.db.call.findFirstOrThrow({ where: { id: call.id } }),
  );
  expect(receiptCounter).toBe(0);
});

it("takes in nothing once the review has begun, and says so of every row", async () => {
  const call = await desk.read(day, (ctx) => makeCall(ctx, { number: 40, state: "reviewing" }));
  await desk.read(day, (ctx) =>
    ctx.db.paperImport.create({
      data: {
        ...{ centerId: desk.center.id, callId: call.id, fileName: "旧.xlsx", digest: "2" },
        ...{ rows: [{ line: 2, name: "甲", typed, faults: [] }], total: 1, state: "running" },
        ...{ uploadedByName: "王芳", createdAt: ctx.now, confirmedAt: ctx.now },
      },
    }),
  );
  await actInCenter(visitOf(desk.center, system, "application.takeIn", day), (ctx) =>
    importPapers(ctx, { call: call.id }),
  );
  const [sheet] = await desk.read(day, (ctx) => ctx.db.paperImport.findMany({ where: { callId: call.id } }));
  expect(sheet).toMatchObject({
    state: "checked",
    rows: [{ faults: [{ fault: "评审已经开始，不能再导入，没有导入。" }] }],
  });
});
