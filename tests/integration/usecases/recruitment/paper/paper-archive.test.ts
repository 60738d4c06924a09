import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import readSheet from "read-excel-file/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { putFile } from "@/lib/io/files";
import { getPapers } from "@/lib/usecases/recruitment/paper/application-paper";
import { applicationZip, callPapers, callZip } from "@/lib/usecases/recruitment/paper/paper-archive";
import { receivedAs, streamOf } from "../../../../support/center/files";
import { batch, makeApplication } from "../../../../support/factories";
import { unzipped } from "../../../../support/machine/unzipped";
import { callWithMaterials } from "../../../../support/recruitment/own-draft";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

const day = "2026-03-10";
let desk: Desk;
let elsewhere: Desk;
beforeAll(async () => {
  desk = await openDesk();
  elsewhere = await openDesk("别处的人");
});
afterAll(closeDesks);

/** A call with an application whose charter lies in the store, and one without anything. */
async function furnish(at: Desk, number: number) {
  return at.read(day, async (ctx) => {
    const { call, charter } = await callWithMaterials(ctx, { number });
    const one = await makeApplication(ctx, call, { name: "惠心/社工：中心" });
    const other = await makeApplication(ctx, call, { name: "邻里互助社" });
    const file = receivedAs("章程扫描件.pdf");
    await putFile({ centerId: ctx.center.id, id: file.id }, streamOf("章程的内容"), 15);
    await ctx.db.file.create({
      data: {
        ...{ centerId: ctx.center.id, ...file, subjectType: "application", subjectId: one.id },
        ...{ purpose: "material", part: charter, createdAt: ctx.now, position: 0 },
      },
    });
    return { one, other };
  });
}

it("packs one application with the names of its materials", async () => {
  const { one } = await furnish(desk, 61);
  const papers = await desk.read(day, (ctx) => getPapers(ctx, { receipt: one.receipt }));
  const parts = await unzipped(await buffer(applicationZip(desk.center, papers)));
  expect([...parts.keys()]).toEqual([`${one.receipt}_惠心_社工：中心_申请表.docx`, "01_章程.pdf"]);
  expect(parts.get("01_章程.pdf")?.toString()).toBe("章程的内容");
  const form = await unzipped(parts.get(`${one.receipt}_惠心_社工：中心_申请表.docx`) ?? Buffer.alloc(0));
  expect(form.get("word/document.xml")?.toString()).toContain("惠心/社工：中心");
});

it("packs a call with a catalogue, and nothing of another center", async () => {
  await furnish(elsewhere, 62);
  const { one, other } = await furnish(desk, 62);
  const { name, papers } = await desk.read(day, (ctx) => callPapers(ctx, { call: batch(62) }));
  expect(name).toMatch(/申请资料\.zip$/);
  const parts = await unzipped(await buffer(callZip(desk.center, papers)));
  expect([...parts.keys()].map((path) => path.split("/")[0])).toEqual([
    "目录.xlsx",
    `${one.receipt}_惠心_社工：中心`,
    `${one.receipt}_惠心_社工：中心`,
    `${other.receipt}_邻里互助社`,
  ]);
  const rows = await readSheet(parts.get("目录.xlsx") ?? Buffer.alloc(0));
  const [, first, second] = rows[0]?.data ?? [];
  expect(first?.slice(1, 3)).toEqual([one.receipt, "惠心/社工：中心"]);
  expect([first?.[5], first?.[6], second?.[5], second?.[6]]).toEqual([1, null, 0, "章程"]);
});

it("tells nothing of an application of another center", async () => {
  const { one } = await furnish(elsewhere, 63);
  await expect(desk.read(day, (ctx) => getPapers(ctx, { receipt: one.receipt }))).rejects.toMatchObject({
    code: "not_found",
  });
});

it("ends with an error, not with half a file, when the store has lost one", async () => {
  const { one } = await furnish(desk, 64);
  const papers = await desk.read(day, (ctx) => getPapers(ctx, { receipt: one.receipt }));
  const lost = { ...papers, materials: new Map([["00000000-0000-4000-8000-000000000000", "01_章程.pdf"]]) };
  await expect(buffer(applicationZip(desk.center, lost))).rejects.toThrow();
  await setTimeout(0);
});
