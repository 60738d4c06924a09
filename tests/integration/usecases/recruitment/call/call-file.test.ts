import { afterAll, beforeAll, expect, it } from "vitest";
import {
  attachToCall,
  callFile,
  publicCallFile,
  removeFromCall,
} from "@/lib/usecases/recruitment/call/call-file";
import { readCall } from "@/lib/usecases/recruitment/site";
import { receivedAs } from "../../../../support/center/files";
import { makeCall, makeCriteria } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2021-12-26";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

async function callIn(state: "preparing" | "recruiting" | "reviewing") {
  const call = await desk.read(day, async (ctx) => {
    const made = await makeCall(ctx, { state });
    await makeCriteria(ctx, made);
    return made;
  });
  const received = receivedAs("申请表.docx", "docx");
  const file = received.id;
  const attach = (replaces?: string, on = day) =>
    desk.act(on, "call.prepare", (ctx) =>
      attachToCall(ctx, { call, file: replaces ? receivedAs("新表.docx", "docx") : received, replaces }),
    );
  const remove = () => desk.act(day, "call.prepare", (ctx) => removeFromCall(ctx, { call, file }));
  const asVisitor = () => desk.read(day, (ctx) => publicCallFile(ctx, { call, file }));
  return { call, file, attach, remove, asVisitor };
}

it("while a call is prepared its files come and go, and nobody outside sees them", async () => {
  const { call, file, attach, remove, asVisitor } = await callIn("preparing");
  await attach();
  expect(await desk.read(day, (ctx) => callFile(ctx, { call, file }))).toMatchObject({ name: "申请表.docx" });
  expect((await refusalOf(asVisitor())).code).toBe("not_found");
  await attach(file);
  expect((await refusalOf(remove())).code).toBe("not_found");
});

it("once it is published files are added, and none is taken away", async () => {
  const { call, file, attach, remove, asVisitor } = await callIn("recruiting");
  await attach();
  expect(await asVisitor()).toMatchObject({ name: "申请表.docx" });
  expect((await desk.read(day, (ctx) => readCall(ctx, { call }))).files).toMatchObject([{ id: file }]);
  expect((await refusalOf(remove())).message).toContain("不能删除或替换");
  expect((await refusalOf(attach(file))).message).toContain("不能删除或替换");
  expect(await asVisitor()).toMatchObject({ name: "申请表.docx" });
  expect((await refusalOf(attach("", "2022-01-04"))).message).toContain("已经截止");
});

it("after the window none is added", async () => {
  const { attach } = await callIn("reviewing");
  expect((await refusalOf(attach())).message).toContain("已经截止");
});
