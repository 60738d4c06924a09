import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { MovingKind } from "@/lib/domain/projects/change/change";
import type { Change } from "@/lib/domain/projects/change/change-form";
import {
  approveChange,
  refuseChange,
  requestChange,
  requestMove,
  withdrawChange,
} from "@/lib/usecases/projects/change/change";
import { getChange, getOwnChange } from "@/lib/usecases/projects/change/change-record";
import { addExpense, turnExpense } from "@/lib/usecases/projects/money/expense";
import { getProject } from "@/lib/usecases/projects/project/project";
import { makePerson } from "../../../../support/factories";
import { type OrganizationDesk, openOrganization } from "../../../../support/organization-desk";
import { lineOf, plainExpense } from "../../../../support/projects/project-money";
import { makeFund, makePayments, makeProject } from "../../../../support/projects/projects";
import { tiedApprover } from "../../../../support/projects/tied-approver";
import {
  closeDesks,
  type Desk,
  deskFor,
  openManagerDesk,
  owner,
  refusalOf,
} from "../../../../support/staff-desk";

const day = "2022-03-12";
const why = { reason: "需要调整", document: "民发〔2022〕5号" };
let desk: Desk;
let approver: Desk;
let own: OrganizationDesk;
let partner: OrganizationDesk;
beforeAll(async () => {
  desk = await openManagerDesk();
  approver = deskFor(desk.center, await makePerson(owner, desk.center, ["approver"], { name: "钱局" }));
  own = await openOrganization(desk, "牵头机构");
  partner = await openOrganization(desk, "协办机构");
});
afterAll(closeDesks);

const begun = () =>
  desk
    .act(day, "project.edit", (ctx) =>
      makeProject(ctx, { lead: own.organization, partners: [partner.organization], begun: true }),
    )
    .then(({ id }) => id);
const ask = (project: string, change: Change, by: Desk | OrganizationDesk = desk) =>
  by
    .act(day, "organization" in by ? "ownProject.edit" : "project.edit", (ctx) =>
      requestChange(ctx, { project, change, why }),
    )
    .then(({ id }) => id);
const move = (project: string, kind: MovingKind) =>
  desk.act(day, "project.edit", (ctx) => requestMove(ctx, { project, kind, why })).then(({ id }) => id);
const approve = (change: string, by = approver) =>
  by.act(day, "change.decide", (ctx) => approveChange(ctx, { change, decision: "同意" }));
const get = (project: string) => desk.read(day, (ctx) => getProject(ctx, { project }));
const money = (grantedFen: bigint, activities: bigint, people: bigint): Change => ({
  kind: "money",
  after: {
    ...{ grantedFen, ownFen: null },
    budgetLines: [
      { name: "活动费", amountFen: activities, tolerance: 10 },
      { name: "人员费", amountFen: people, tolerance: 10 },
    ],
  },
});
const term: Change = { kind: "term", after: { endsOn: civilDate("2023-03-31") } };

describe("a change of a project", () => {
  it("of the money is approved by the bureau, and budget and payments fit to the fen", async () => {
    const project = await begun();
    await desk.act(day, "tranche.plan", async (ctx) => {
      await makePayments(ctx, project);
      ctx.audit.nothing("made for the test");
    });
    const low = await refusalOf(ask(project, money(1_700_000n, 1_000_000n, 700_000n)));
    expect(low.fields?.grantedFen).toContain("18,000.00 元");
    expect((await refusalOf(ask(project, money(7_000_000n, 1n, 1n)))).fields).toHaveProperty("budgetLines");
    const change = await ask(project, money(7_000_001n, 5_000_000n, 2_000_001n));
    expect((await get(project)).grantedFen).toBe(6_000_000n);
    await approve(change);
    const found = await get(project);
    expect(found.grantedFen).toBe(7_000_001n);
    expect(found.budgetLines.map(({ amountFen }) => amountFen)).toEqual([5_000_000n, 2_000_001n]);
    const tranches = await desk.read(day, ({ db }) =>
      db.tranche.findMany({ where: { projectId: project }, orderBy: { number: "asc" } }),
    );
    expect(tranches.map(({ amountFen, state }) => [amountFen, state])).toEqual([
      [5_200_001n, "planned"],
      [1_800_000n, "checked"],
    ]);
    expect(await desk.read(day, (ctx) => getChange(ctx, { change }))).toMatchObject({
      ...{ state: "approved", decidedByName: "钱局", decision: "同意" },
      before: { after: { grantedFen: 6_000_000n } },
      after: { after: { grantedFen: 7_000_001n } },
    });
    expect((await desk.records(project)).map(({ event }) => event)).toContain("change");
  });

  it("of the plan and the term is asked for by the lead alone, one at a time, and keeps what was used", async () => {
    const project = await begun();
    expect((await refusalOf(ask(project, term, partner))).code).toBe("forbidden");
    const change = await ask(project, term, own);
    expect((await refusalOf(ask(project, term))).message).toContain("等待审批");
    await approve(change);
    expect((await get(project)).endsOn).toBe("2023-03-31");
    const [line] = (await get(project)).planLines;
    if (!line) throw new Error("there is a line");
    const { name: _, ...rest } = line;
    const plain = (name: string, target: number) => ({
      ...{ name, target, measure: rest.measure, unit: rest.unit, tolerance: rest.tolerance },
      ...{ dueOn: rest.dueOn, evidence: rest.evidence, unitPriceFen: null },
    });
    const content: Change = {
      kind: "content",
      after: {
        ...{ servedGroups: "全区老年人", summary: "扩大服务" },
        planLines: [plain("义诊", 3), plain("健康讲座", 12)],
      },
    };
    await approve(await ask(project, content, own));
    const after = await get(project);
    expect(after.planLines.map(({ name, target }) => [name, target])).toEqual([
      ["义诊", 3],
      ["健康讲座", 12],
    ]);
    expect(after.planLines[1]?.id).toBe(line.id);
    expect(after.servedGroups).toBe("全区老年人");
  });

  it("is not approved by somebody of a body that executes, whatever else they may do", async () => {
    const { body, tied } = await tiedApprover(desk, day);
    const { id: project } = await desk.act(day, "project.edit", (ctx) =>
      makeProject(ctx, { lead: own.organization, partners: [body], begun: true }),
    );
    const change = await ask(project, term);
    expect((await refusalOf(approve(change, tied))).message).toContain("执行机构的人员");
    const refused = tied.act(day, "change.decide", (ctx) =>
      refuseChange(ctx, { change, reason: "理由不足" }),
    );
    expect((await refusalOf(refused)).message).toContain("执行机构的人员");
    expect((await get(project)).endsOn).toBe("2022-12-31");
    await approve(change);
    expect((await get(project)).endsOn).not.toBe("2022-12-31");
  });

  it("is not approved by who asked for it, whatever else they may do", async () => {
    const project = await begun();
    const both = deskFor(desk.center, await makePerson(owner, desk.center, ["staff", "approver"]));
    const change = await ask(project, term, both);
    expect((await refusalOf(approve(change, both))).message).toContain("申请人自己");
    const { requestedById } = await owner.projectChange.findFirstOrThrow({ where: { id: change } });
    const written = owner.projectChange.updateMany({
      where: { id: change },
      data: { decidedById: requestedById },
    });
    await expect(written).rejects.toThrow(/change_decided_by_another/);
    expect((await get(project)).endsOn).toBe("2022-12-31");
    await approver.act(day, "change.decide", (ctx) => refuseChange(ctx, { change, reason: "理由不足" }));
    expect(await own.read(day, (ctx) => getOwnChange(ctx, { change }))).toMatchObject({
      state: "refused",
      decision: "理由不足",
    });
    const again = await ask(project, term);
    const taken = own.act(day, "ownProject.edit", (ctx) =>
      withdrawChange(ctx, { change: again, reason: "不想终止" }),
    );
    expect((await refusalOf(taken)).message).toContain("由申请人撤回");
    await desk.act(day, "project.edit", (ctx) => withdrawChange(ctx, { change: again, reason: "误报" }));
    expect((await refusalOf(approve(again))).code).toBe("conflict");
  });

  it("says at the decision what came in its way since it was asked for", async () => {
    const project = await begun();
    const change = await ask(project, money(6_000_000n, 3_000_000n, 3_000_000n));
    await desk.act(day, "project.edit", async (ctx) => {
      const budgetLineId = await lineOf(ctx, project, "活动费");
      const spent = { ...plainExpense, project, budgetLineId, amountFen: 3_500_000n };
      const { id: expense } = await addExpense(ctx, spent);
      await turnExpense(ctx, { expense, act: "accept", reason: null });
    });
    const refused = await refusalOf(approve(change));
    expect(refused).toMatchObject({ code: "conflict", message: expect.stringContaining("35,000.00 元") });
    expect((await desk.read(day, (ctx) => getChange(ctx, { change }))).state).toBe("requested");
  });

  it("of the money is asked for by the lead too, and what the fund has left is judged at the decision", async () => {
    const project = await desk.act(day, "project.edit", async (ctx) => {
      const { id: fund } = await makeFund(ctx, { name: "小额专项", grantedFen: 6_500_000n });
      const { id } = await makeProject(ctx, { lead: own.organization, fundId: fund, begun: true });
      return id;
    });
    const change = await ask(project, money(7_000_000n, 5_000_000n, 2_000_000n), own);
    expect((await refusalOf(approve(change))).message).toContain("65,000.00 元");
    await approver.act(day, "change.decide", (ctx) => refuseChange(ctx, { change, reason: "额度不够" }));
    await approve(await ask(project, money(6_500_000n, 4_500_000n, 2_000_000n), own));
    expect((await get(project)).grantedFen).toBe(6_500_000n);
  });

  it("of the executors names those on record", async () => {
    const project = await begun();
    const executors = (lead: string): Change => ({ kind: "executor", after: { lead, partners: [] } });
    expect((await refusalOf(ask(project, executors(crypto.randomUUID())))).fields).toHaveProperty("lead");
    const change = await ask(project, executors(partner.organization));
    const found = await desk.read(day, (ctx) => getChange(ctx, { change }));
    expect(found.names.map(({ label }) => label)).toContain("协办机构");
    await approve(change);
    expect((await get(project)).executors).toMatchObject([{ name: "协办机构", lead: true }]);
    const said = await owner.message.findMany({ where: { subjectId: change }, orderBy: { id: "asc" } });
    expect(said.map(({ occasion, recipientName }) => [occasion, recipientName])).toEqual([
      ["changeDecided", "协办机构"],
      ["executorReleased", "牵头机构"],
    ]);
    expect(said[1]?.body).toContain("牵头机构不再执行项目“银龄互助”");
    expect(said[1]?.body).toContain("执行机构变更已批准，同意");
  });

  it("suspends, resumes, terminates and takes that back, and the project is again what it was", async () => {
    const project = await begun();
    const state = () => get(project).then((found) => found.state);
    for (const [kind, to] of [
      ["suspend", "suspended"],
      ["resume", "running"],
      ["terminate", "terminated"],
      ["reinstate", "running"],
    ] as const) {
      await approve(await move(project, kind));
      expect(await state()).toBe(to);
    }
    expect((await refusalOf(move(project, "resume"))).code).toBe("conflict");
  });
});
