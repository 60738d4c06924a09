import { afterAll, beforeAll, expect, it } from "vitest";
import { checkApplication } from "@/lib/usecases/recruitment/check/check";
import { saveFindings, viewFindings } from "@/lib/usecases/recruitment/check/finding";
import { checkWorld } from "../../../../support/recruitment/check-world";
import { closeDesks, colleagueOf, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

it("keeps what was found, counts what is open, and offers the reasons found last", async () => {
  const world = await checkWorld(here);
  await world.accept();
  const all = await world.findings({ "field:profile": "太简略，请补充财务状况" });
  const application = world.application.id;
  const { open } = await world.check((ctx) => saveFindings(ctx, { application, findings: all.slice(3) }));
  expect(open).toBe(3);
  const seen = await here.read("2026-03-04", (ctx) => viewFindings(ctx, world.own));
  expect(seen.progress.open).toHaveLength(3);
  expect(seen.progress.deficient).toMatchObject([
    { item: "field:profile", reason: "太简略，请补充财务状况" },
  ]);
  expect(seen.reasons[0]).toBe("太简略，请补充财务状况");
  expect(seen.hints[`condition:${world.entry.id}`]).toBe("看活动记录");
});

it("asks for the reason beside the item, and refuses items the application does not have", async () => {
  const world = await checkWorld(here);
  const application = world.application.id;
  const one = { verdict: "deficient" as const, reason: null, evidence: null };
  const save = (item: string) =>
    world.check((ctx) => saveFindings(ctx, { application, findings: [{ item, ...one }] }));
  expect((await refusalOf(save("field:name"))).fields["findings.field:name.reason"]).toContain("组织名称");
  expect((await refusalOf(save("field:secret"))).fields["findings.field:secret"]).toContain("没有这一项");
  expect((await here.read("2026-03-04", (ctx) => viewFindings(ctx, world.own))).findings).toEqual([]);
});

it("lets the second of two checkers know what the first one saved", async () => {
  const world = await checkWorld(here);
  const colleague = await colleagueOf(here, "赵敏");
  const { edition } = await here.read("2026-03-04", (ctx) => viewFindings(ctx, world.own));
  const input = { application: world.application.id, edition, findings: await world.findings() };
  await colleague.act("2026-03-04", "application.check", (ctx) => saveFindings(ctx, input));
  const late = await refusalOf(world.check((ctx) => saveFindings(ctx, { ...input, findings: [] })));
  expect(late.message).toContain("赵敏");
  expect((await here.read("2026-03-04", (ctx) => viewFindings(ctx, world.own))).findings).not.toEqual([]);
});

it("lets nothing pass that was found deficient", async () => {
  const world = await checkWorld(here);
  await world.find({ "field:name": "与证书不一致" });
  const input = { applicationId: world.application.id, verdict: "passed" as const, reason: "" };
  expect((await refusalOf(world.check((ctx) => checkApplication(ctx, input)))).message).toContain("1 项");
  await world.find();
  await world.check((ctx) => checkApplication(ctx, input));
  expect((await world.row()).state).toBe("passed");
  const { item, verdict } = { item: "field:name", verdict: "met" as const };
  const after = [{ item, verdict, reason: null, evidence: null }];
  const act = world.check((ctx) => saveFindings(ctx, { application: world.application.id, findings: after }));
  expect((await refusalOf(act)).message).toContain("初审已有结论");
});
