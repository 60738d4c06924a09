import { afterAll, beforeAll, expect, it } from "vitest";
import {
  acceptApplications,
  notAcceptApplication,
  takeBackAcceptance,
} from "@/lib/usecases/recruitment/check/acceptance";
import { checkApplication } from "@/lib/usecases/recruitment/check/check";
import { makeApplication } from "../../../../support/factories";
import { checkWorld } from "../../../../support/recruitment/check-world";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

it("accepts several at once, says so to each, and takes back one by itself", async () => {
  const world = await checkWorld(here);
  const other = await here.read("2026-03-04", (ctx) => makeApplication(ctx, world.call));
  const ids = [world.application.id, other.id];
  expect(await world.check((ctx) => acceptApplications(ctx, { applications: ids }))).toEqual({ count: 2 });
  expect(await world.row()).toMatchObject({ state: "accepted", acceptedByName: "王芳" });
  expect((await world.said()).map(({ occasion }) => occasion)).toEqual(["applicationAccepted"]);
  await world.check((ctx) => takeBackAcceptance(ctx, { application: other.id, reason: "点错了" }));
  const rows = await here.read("2026-03-04", (ctx) =>
    ctx.db.application.findMany({
      where: { id: { in: ids } },
      select: { id: true, state: true, acceptedAt: true },
    }),
  );
  expect(rows.find(({ id }) => id === other.id)).toMatchObject({ state: "submitted", acceptedAt: null });
  expect(rows.find(({ id }) => id !== other.id)?.state).toBe("accepted");
});

it("accepts none of a list when one was accepted meanwhile, or is another center's", async () => {
  const world = await checkWorld(here);
  const taken = await checkWorld(here);
  await taken.accept();
  const both = { applications: [world.application.id, taken.application.id] };
  expect((await refusalOf(world.check((ctx) => acceptApplications(ctx, both)))).code).toBe("conflict");
  const theirs = await checkWorld(await openDesk());
  const mixed = { applications: [world.application.id, theirs.application.id] };
  expect((await refusalOf(world.check((ctx) => acceptApplications(ctx, mixed)))).code).toBe("not_found");
  expect((await world.row()).state).toBe("submitted");
});

it("tells who was quicker, and when", async () => {
  const world = await checkWorld(here);
  const { id: application, receipt } = world.application;
  await world.accept();
  expect((await refusalOf(world.accept())).message).toBe(
    `申请 ${receipt} 已由王芳于2026年3月4日 12:00受理，请刷新页面。`,
  );
  const late = () => world.check((ctx) => notAcceptApplication(ctx, { application, reason: "不在本区" }));
  expect((await refusalOf(late())).message).toMatch(/已由王芳于.*受理，您的意见没有保存。$/);
  const other = await checkWorld(here);
  await other.check((ctx) =>
    notAcceptApplication(ctx, { application: other.application.id, reason: "不在本区" }),
  );
  expect((await refusalOf(other.accept())).message).toMatch(/已由王芳于.*判为“不予受理”/);
});

it("does not accept with a reason the applicant reads, and takes that back with what waits to be said", async () => {
  const world = await checkWorld(here);
  const application = world.application.id;
  await world.check((ctx) => notAcceptApplication(ctx, { application, reason: "不在本区开展服务" }));
  expect((await world.row()).state).toBe("notAccepted");
  expect((await world.said())[0]).toMatchObject({ occasion: "applicationNotAccepted", state: "waiting" });
  expect((await world.said())[0]?.body).toContain("不在本区开展服务");
  await world.check((ctx) => takeBackAcceptance(ctx, { application, reason: "看错了" }));
  expect((await world.row()).state).toBe("submitted");
  expect((await world.said())[0]?.state).toBe("voided");
});

it("counts a verdict on what nobody accepted yet as its acceptance", async () => {
  const world = await checkWorld(here);
  const input = { applicationId: world.application.id, verdict: "passed" as const, reason: "" };
  await world.check((ctx) => checkApplication(ctx, input));
  expect(await world.row()).toMatchObject({ state: "passed", acceptedByName: "王芳" });
});

it("ends when the review begins, and stays once the applicant was told what to correct", async () => {
  const world = await checkWorld(here);
  const application = world.application.id;
  await world.accept();
  await world.find({ "field:profile": "请补充" });
  await world.ask();
  const takeBack = () => world.check((ctx) => takeBackAcceptance(ctx, { application, reason: "点错了" }));
  expect((await refusalOf(takeBack())).message).toContain("补正通知");
  const late = await checkWorld(here);
  await here.read("2026-03-04", (ctx) =>
    ctx.db.call.updateMany({ where: { id: late.call.id }, data: { state: "reviewing" } }),
  );
  expect((await refusalOf(late.accept())).message).toContain("评审开始之后");
});
