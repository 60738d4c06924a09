import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { decideGrants, viewGrants } from "@/lib/usecases/admission/grant";
import { draftNotice } from "@/lib/usecases/admission/notice-draft";
import { closeNotice, publishNotice } from "@/lib/usecases/admission/notice-publication";
import { readNoticeRows } from "@/lib/usecases/admission/notice-rows";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { foundProject } from "@/lib/usecases/projects/project/found-project";
import { foundingValues } from "@/lib/usecases/projects/project/project-choice";
import { noticeText } from "../../../support/admission/signing-call";
import { makeFund, makeProject, writtenProject } from "../../../support/projects/projects";
import { makeOrganizationNamed } from "../../../support/registry/registry";
import { makeRankedCall } from "../../../support/review/ranked-call";
import { closeDesks, type Desk, openManagerDesk, refusalOf } from "../../../support/staff-desk";

const day = "2022-01-17";
afterAll(closeDesks);

/** A venture of two that are chosen, paid from a fund of 100,000 yuan. */
function ranked(desk: Desk, shared?: string) {
  return desk.read(day, async (ctx) => {
    const fund = shared ? { id: shared } : await makeFund(ctx, { grantedFen: 10_000_000n });
    if (!shared) await makeOrganizationNamed(ctx, "乙互助队");
    const project = (projectName: string, askedFen: bigint) => ({
      ...{ projectName, askedFen, ownFen: 500_000n, serviceField: "助老", incubationNeeds: "" },
      partners: ["乙互助队", "没有档案的协会"],
    });
    const made = await makeRankedCall(ctx, {
      quota: 2,
      call: { kind: "venture", fundId: fund.id },
      applications: [
        project("银龄互助", 8_000_000n),
        project("四点半课堂", 6_000_000n),
        project("落选的", 1n),
      ],
    });
    return { ...made, fund: fund.id };
  });
}

const amounts = (one: Awaited<ReturnType<typeof ranked>>, ...granted: string[]) =>
  Object.fromEntries(granted.map((amount, at) => [one.applications[at]?.id ?? "", amount]));

it("is decided for each of the chosen, within what was asked for and what the fund has", async () => {
  const desk = await openManagerDesk();
  const made = await ranked(desk);
  const call = { kind: "venture" as const, number: made.call.number };
  const decide = (...granted: string[]) =>
    desk.act(day, "grant.decide", (ctx) => decideGrants(ctx, { call, ...amounts(made, ...granted) }));
  const [first, second] = made.applications;
  expect((await refusalOf(decide("9万元", "0"))).fields).toEqual({
    [first?.id ?? ""]: expect.stringContaining("80,000.00 元"),
    [second?.id ?? ""]: expect.any(String),
  });
  expect((await refusalOf(decide("8万元", ""))).fields).toHaveProperty([second?.id ?? ""]);
  expect((await refusalOf(decide("6万元", "5万元"))).message).toContain("超出资金来源");
  await decide("6万元", "4万元");
  const view = await desk.read(day, (ctx) => viewGrants(ctx, { call }));
  expect(view).toMatchObject({ sum: 10_000_000n, fund: { left: 10_000_000n }, whyNot: null });
  expect(view.grantees.map(({ grantedFen }) => grantedFen)).toEqual([6_000_000n, 4_000_000n]);
});

it("leaves to another call what the fund has beside it, also of a project that was terminated", async () => {
  const desk = await openManagerDesk();
  const one = await ranked(desk);
  const other = await ranked(desk, one.fund);
  const decide = (made: typeof one, ...granted: string[]) =>
    desk.act(day, "grant.decide", (ctx) =>
      decideGrants(ctx, {
        call: { kind: "venture" as const, number: made.call.number },
        ...amounts(made, ...granted),
      }),
    );
  await desk.act(day, "project.edit", async (ctx) => {
    const { id } = await makeProject(ctx, { fundId: one.fund, grantedFen: 6_000_000n, begun: true });
    await ctx.db.project.updateMany({ where: { id }, data: { state: "terminated" } });
  });
  await decide(one, "4万元", "2万元");
  expect((await refusalOf(decide(other, "4万元", "1元"))).message).toContain("40,000.00 元");
  const both = await Promise.allSettled([decide(one, "4万元", "3万元"), decide(other, "3万元", "1万元")]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

it("goes into the notice, the agreement and the project; nobody of a venture enters incubation", async () => {
  const desk = await openManagerDesk();
  const made = await ranked(desk);
  const call = { kind: "venture" as const, number: made.call.number };
  const act = <T>(run: Parameters<typeof desk.act<T>>[2], on = day) => desk.act(on, "notice.publish", run);
  const { id: notice } = await act((ctx) => draftNotice(ctx, { call: made.call.id, ...noticeText }));
  expect((await refusalOf(act((ctx) => publishNotice(ctx, { notice })))).message).toContain("核定金额");
  await desk.act(day, "grant.decide", (ctx) =>
    decideGrants(ctx, { call, ...amounts(made, "6万元", "4万元") }),
  );
  const drafted = await desk.read(day, (ctx) =>
    ctx.db.publicNotice.findFirstOrThrow({ where: { id: notice } }),
  );
  expect(readNoticeRows(drafted.rows).admitted).toMatchObject([
    { project: "银龄互助", granted: "60,000.00 元" },
    { project: "四点半课堂", granted: "40,000.00 元" },
  ]);
  await act((ctx) => publishNotice(ctx, { notice }));
  const late = desk.act(day, "grant.decide", (ctx) =>
    decideGrants(ctx, { call, ...amounts(made, "1", "1") }),
  );
  expect((await refusalOf(late)).code).toBe("conflict");

  await act((ctx) => closeNotice(ctx, { notice, statement: "无异议。" }), "2022-01-24");
  const agreements = await desk.read(day, (ctx) =>
    ctx.db.agreement.findMany({ where: { callId: made.call.id }, orderBy: { number: "asc" } }),
  );
  const ids = agreements.map(({ id }) => id);
  await desk.act("2022-02-17", "agreement.sign", (ctx) =>
    signAgreements(ctx, {
      call: made.call.id,
      agreements: ids,
      side: "both",
      signedOn: civilDate("2022-02-17"),
    }),
  );
  expect(await desk.read(day, (ctx) => ctx.db.incubatee.count())).toBe(0);

  const number = agreements[0]?.number ?? "";
  const founding = await desk.read(day, (ctx) => foundingValues(ctx, { agreement: number }));
  expect(founding).toMatchObject({
    values: { kind: "venture", name: "银龄互助", field: "助老", grantedFen: 6_000_000n, ownFen: 500_000n },
    unknown: ["没有档案的协会"],
  });
  expect(founding.values).toMatchObject({ fundId: made.fund, partners: [expect.any(String)] });
  const written = writtenProject(founding.values.lead ?? "", { partners: founding.values.partners });
  const found = (grantedFen: bigint) =>
    desk.act("2022-02-18", "project.edit", (ctx) =>
      foundProject(ctx, { ...written, agreement: number, grantedFen }),
    );
  expect((await refusalOf(found(5_000_000n))).fields).toHaveProperty("grantedFen");
  const { id } = await found(6_000_000n);
  const project = await desk.read(day, (ctx) =>
    ctx.db.project.findFirstOrThrow({ where: { id }, include: { executors: true } }),
  );
  expect(project).toMatchObject({ askedFen: 8_000_000n, grantedFen: 6_000_000n });
  expect(project.executors.filter(({ lead }) => !lead)).toHaveLength(1);
});
