import { setTimeout } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { voidActivity, writeActivity } from "@/lib/usecases/registry/activity";
import { assertNoTwin } from "@/lib/usecases/registry/activity-twin";
import { makeOrganizationNamed, plainActivity } from "../../../support/registry/registry";
import { closeDesks, openDesk, refusalOf } from "../../../support/staff-desk";

afterAll(closeDesks);

it("the same title of the same organization on the same day is asked about, however it is spelled", async () => {
  const day = "2026-03-12";
  const desk = await openDesk();
  const [one, other] = await desk.read(day, async (ctx) => [
    await makeOrganizationNamed(ctx, "邻里互助队"),
    await makeOrganizationNamed(ctx, "银龄队"),
  ]);
  const held = {
    title: "邻里节（春）",
    heldOn: civilDate(day),
    organizations: [one?.id ?? ""],
    projectId: null,
  };
  const { id } = await desk.act(day, "activity.edit", (ctx) =>
    writeActivity(ctx, { ...plainActivity, ...held, kind: "service" }),
  );
  const check = (change: Partial<typeof held>, own?: { id: string }) =>
    desk.read(day, (ctx) => assertNoTwin(ctx, { ...held, ...change }, own));
  expect((await refusalOf(check({ title: "邻里节 (春)" }))).fields.title).toContain("（草稿）");
  await check({}, { id });
  await check({ heldOn: civilDate("2026-03-13") });
  await check({ organizations: [other?.id ?? ""] });
  await check({ organizations: [] });
  await desk.act(day, "activity.confirm", (ctx) => voidActivity(ctx, { activity: id, reason: "重复" }));
  await check({});
});

it("clicked twice, or written by two at the same moment, is one activity", async () => {
  const day = "2026-03-12";
  const desk = await openDesk();
  const { id } = await desk.read(day, (ctx) => makeOrganizationNamed(ctx, "邻里互助队"));
  const held = { title: "邻里节", heldOn: civilDate(day), organizations: [id] };
  const input = { ...plainActivity, ...held, kind: "service" as const };
  const written = Promise.withResolvers<void>();
  const first = desk.act(day, "activity.edit", async (ctx) => {
    await writeActivity(ctx, input);
    written.resolve();
    await setTimeout(300);
  });
  await written.promise;
  const second = desk.act(day, "activity.edit", (ctx) => writeActivity(ctx, input));
  expect((await refusalOf(second)).fields.title).toContain("已经登记过");
  await first;
});
