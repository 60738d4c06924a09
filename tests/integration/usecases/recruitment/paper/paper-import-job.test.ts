import { afterAll, beforeAll, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { importPapers } from "@/lib/usecases/recruitment/paper/paper-import-job";
import { makeCall, visitOf } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

const day = "2021-12-30";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(closeDesks);

const typed = { name: "没有其他内容" };

it("does nothing without a sheet that was confirmed, and rolls a portion back as a whole", async () => {
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
  await expect(work()).rejects.toThrow("第 2 行");
  const { receiptCounter } = await desk.read(day, (ctx) =>
    ctx.db.call.findFirstOrThrow({ where: { id: call.id } }),
  );
  expect(receiptCounter).toBe(0);
});
