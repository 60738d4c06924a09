import { afterAll, expect, it } from "vitest";
import { draftNotice } from "@/lib/usecases/admission/notice-draft";
import { publishNotice } from "@/lib/usecases/admission/notice-publication";
import { readNoticeRows } from "@/lib/usecases/admission/notice-rows";
import { concludeNotice, reopenConcluded } from "@/lib/usecases/projects/giving/contest-honour";
import { honourCertificate } from "@/lib/usecases/projects/giving/honour";
import { confirmRanking, viewRanking } from "@/lib/usecases/review/ranking";
import { noticeText } from "../../../../support/admission/signing-call";
import { reviewWorld } from "../../../../support/review/review-world";
import { closeDesks, deskFor, owner, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-14";
afterAll(closeDesks);

/** Four projects for one first and two second prizes: the second and the third are equal. */
async function contest() {
  const world = await reviewWorld(owner, { applicants: 4, panelists: 1, quota: 3 });
  const tiers = [
    { name: "一等奖", places: 2 },
    { name: "二等奖", places: 1 },
  ];
  await owner.call.updateMany({ where: { id: world.call.id }, data: { kind: "contest", tiers } });
  for (const [at, { id }] of world.applications.entries())
    await owner.application.updateMany({ where: { id }, data: { projectName: `项目${at + 1}` } });
  await world.markAll([45, 40, 40, 30].map((half) => world.seats.map(() => [half, half] as const)));
  return { ...world, desk: deskFor(world.center, world.staff) };
}

it("awards nothing across a tie between two tiers until the panel puts it in an order, and says why", async () => {
  const { desk, call, applications } = await contest();
  const key = { kind: "contest" as const, number: call.number };
  const view = () => desk.read(day, (ctx) => viewRanking(ctx, { call: key }));
  const [, second, third] = applications.map(({ id }) => id);
  const seen = await view();
  const [shown] = seen.rankings;
  expect(shown?.ranking.awardTies).toEqual([
    {
      applicants: [second, third].sort(),
      tiers: [
        { name: "一等奖", places: 1 },
        { name: "二等奖", places: 1 },
      ],
    },
  ]);
  expect(shown?.ranking.rows.map(({ tier }) => tier)).toEqual(["一等奖", null, null, null]);
  const confirm = (order: Record<string, number>, reason = "三号项目服务面更广") =>
    desk.act(day, "ranking.confirm", (ctx) =>
      confirmRanking(ctx, { call: call.id, digest: seen.digest ?? "", admitted: [], reason, order }),
    );
  expect(Object.keys((await refusalOf(confirm({}))).fields ?? {})).toHaveLength(2);
  const same = { [second ?? ""]: 1, [third ?? ""]: 1 };
  expect(Object.keys((await refusalOf(confirm(same))).fields ?? {})).toHaveLength(2);
  const order = { [second ?? ""]: 2, [third ?? ""]: 1 };
  expect((await refusalOf(confirm(order, ""))).fields).toHaveProperty("reason");
  expect(await confirm(order)).toEqual({ admitted: 3 });
  const [settled] = (await view()).rankings;
  expect(
    settled?.ranking.rows.map(({ id, tier }) => [applications.findIndex((one) => one.id === id), tier]),
  ).toEqual([
    [0, "一等奖"],
    [2, "一等奖"],
    [1, "二等奖"],
    [3, null],
  ]);
});

it("makes honours of the notice, without an agreement, and voids them when the end of the period is taken back", async () => {
  const { desk, call, applications } = await contest();
  const [, second, third] = applications.map(({ id }) => id);
  const { digest } = await desk.read(day, (ctx) =>
    viewRanking(ctx, { call: { kind: "contest", number: call.number } }),
  );
  await desk.act(day, "ranking.confirm", (ctx) =>
    confirmRanking(ctx, {
      ...{ call: call.id, digest: digest ?? "", admitted: [], reason: "议定" },
      order: { [second ?? ""]: 1, [third ?? ""]: 2 },
    }),
  );
  const act = <T>(on: string, run: Parameters<typeof desk.act<T>>[2]) => desk.act(on, "notice.publish", run);
  const { id: notice } = await act("2022-01-17", (ctx) => draftNotice(ctx, { call: call.id, ...noticeText }));
  const drafted = await desk.read(day, (ctx) =>
    ctx.db.publicNotice.findFirstOrThrow({ where: { id: notice } }),
  );
  expect(readNoticeRows(drafted.rows).admitted.map(({ project, tier }) => [project, tier])).toEqual([
    ["项目1", "一等奖"],
    ["项目2", "一等奖"],
    ["项目3", "二等奖"],
  ]);
  await act("2022-01-17", (ctx) => publishNotice(ctx, { notice }));
  const concluded = await act("2022-01-24", (ctx) => concludeNotice(ctx, { notice, statement: "无异议。" }));
  expect(concluded).toMatchObject({ count: 0, honours: 3, next: "honours" });
  const stands = () =>
    desk.read(day, async (ctx) => ({
      call: (await ctx.db.call.findFirstOrThrow({ where: { id: call.id } })).state,
      awarded: await ctx.db.application.count({ where: { callId: call.id, state: "awarded" } }),
      agreements: await ctx.db.agreement.count({ where: { callId: call.id } }),
      honours: await ctx.db.honour.findMany({
        where: { callId: call.id, voidedAt: null },
        select: { id: true, tier: true, note: true, organizationId: true },
        orderBy: { note: "asc" },
      }),
    }));
  const after = await stands();
  expect(after).toMatchObject({ call: "completed", awarded: 3, agreements: 0 });
  expect(after.honours).toMatchObject([
    { tier: "一等奖", note: "项目1", organizationId: expect.any(String) },
    { tier: "一等奖", note: "项目2" },
    { tier: "二等奖", note: "项目3" },
  ]);
  const [first] = after.honours;
  const proofs = () =>
    desk.read(day, (ctx) => ctx.db.proof.findMany({ where: { subjectType: "honour", revokedAt: null } }));
  expect(await proofs()).toHaveLength(3);
  const paper = await desk.read(day, (ctx) => honourCertificate(ctx, { honour: first?.id ?? "" }));
  expect(JSON.stringify(paper.certificate?.shown)).toContain("荣获一等奖");
  await act("2022-01-25", (ctx) => reopenConcluded(ctx, { notice, reason: "异议没有记全" }));
  expect(await stands()).toMatchObject({ call: "noticing", awarded: 0, honours: [] });
  expect(await proofs()).toEqual([]);
});
