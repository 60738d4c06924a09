import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  approveTranche,
  checkTranche,
  getTranche,
  payTranche,
  planTranches,
  requestTranche,
  turnTranche,
} from "@/lib/usecases/projects/money/tranche";
import { makePerson } from "../../../../support/factories";
import { type OrganizationDesk, openOrganization } from "../../../../support/organization-desk";
import { makeProject } from "../../../../support/projects/projects";
import { tiedApprover } from "../../../../support/projects/tied-approver";
import {
  closeDesks,
  colleagueOf,
  type Desk,
  deskFor,
  openManagerDesk,
  owner,
  refusalOf,
} from "../../../../support/staff-desk";

const day = "2022-03-12";
let desk: Desk;
let clerk: Desk;
let approver: Desk;
let own: OrganizationDesk;
beforeAll(async () => {
  desk = await openManagerDesk("王芳");
  clerk = await colleagueOf(desk, "赵工");
  approver = deskFor(desk.center, await makePerson(owner, desk.center, ["approver"], { name: "钱局" }));
  own = await openOrganization(desk, "承接机构");
});
afterAll(closeDesks);

const part = (name: string, percent: number, condition: "signed" | "midtermPassed") => ({
  ...{ name, percent, amountFen: null, condition, conditionText: null, dueOn: null },
});
const plan = (
  project: string,
  tranches = [part("首期款", 70, "signed"), part("尾款", 30, "midtermPassed")],
) => desk.act(day, "tranche.plan", (ctx) => planTranches(ctx, { project, tranches }));

/** The payments of a new project that this organization carries out. */
async function payments(fields: Parameters<typeof makeProject>[1] = {}) {
  const { id } = await desk.act(day, "project.edit", (ctx) =>
    makeProject(ctx, { lead: own.organization, begun: true, ...fields }),
  );
  await plan(id);
  const rows = await desk.read(day, ({ db, center }) =>
    db.tranche.findMany({ where: { centerId: center.id, projectId: id }, orderBy: { number: "asc" } }),
  );
  return { project: id, rows, first: rows[0]?.id ?? "", last: rows[1]?.id ?? "" };
}

const request = (tranche: string) =>
  own.act(day, "ownTranche.request", (ctx) => requestTranche(ctx, { tranche, request: "活动已开展" }));
const check = (tranche: string) =>
  clerk.act(day, "tranche.check", (ctx) => checkTranche(ctx, { tranche, opinion: "材料齐全" }));
const approve = (tranche: string, by = approver) =>
  by.act(day, "tranche.approve", (ctx) => approveTranche(ctx, { tranche, approval: "同意" }));
const pay = (tranche: string, paidOn = day) =>
  desk.act(day, "tranche.pay", (ctx) =>
    payTranche(ctx, { tranche, paidOn: civilDate(paidOn), voucher: "记-012" }),
  );
const turn = (tranche: string, act: Parameters<typeof turnTranche>[1]["act"]) =>
  desk.act(day, "tranche.check", (ctx) => turnTranche(ctx, { tranche, act, reason: "更正" }));
const get = (tranche: string) => desk.read(day, (ctx) => getTranche(ctx, { tranche }));

describe("a payment", () => {
  it("is planned to the fen, and anew only while nobody asked for a part", async () => {
    const { project, rows, first } = await payments();
    expect(rows.map(({ name, amountFen }) => [name, amountFen])).toEqual([
      ["首期款", 4_200_000n],
      ["尾款", 1_800_000n],
    ]);
    expect((await refusalOf(plan(project, [part("首期款", 90, "signed")]))).fields).toHaveProperty(
      "tranches",
    );
    await request(first);
    expect((await refusalOf(plan(project))).message).toContain("1 期");
  });

  it("that is asked for while the plan is rewritten is not lost", async () => {
    const { project, first } = await payments();
    const asked = Promise.withResolvers<void>();
    const asking = own.act(day, "ownTranche.request", async (ctx) => {
      await requestTranche(ctx, { tranche: first, request: "活动已开展" });
      asked.resolve();
      await setTimeout(300);
    });
    await asked.promise;
    const rewriting = refusalOf(plan(project));
    await asking;
    expect((await rewriting).message).toContain("1 期");
    expect(await get(first)).toMatchObject({ state: "requested" });
  });

  it("is asked for by who executes, checked, approved by the bureau and paid, each written down", async () => {
    const { first } = await payments();
    await request(first);
    await check(first);
    await approve(first);
    expect((await refusalOf(pay(first, "2022-03-13"))).fields).toHaveProperty("paidOn");
    await pay(first);
    expect(await get(first)).toMatchObject({
      ...{ state: "paid", requestedByName: "承接机构的人", checkedByName: "赵工", approvedByName: "钱局" },
      ...{ paidOn: day, voucher: "记-012", opinion: "材料齐全", approval: "同意" },
    });
    expect((await desk.records(first)).map(({ event }) => event)).toEqual([
      "request",
      "check",
      "approve",
      "pay",
    ]);
    await turn(first, "takeBackPayment");
    expect(await get(first)).toMatchObject({ state: "approved", paidOn: null, voucher: null });
  });

  it("is not approved by who checked it, whatever else they may do", async () => {
    const { first } = await payments();
    await request(first);
    await check(first);
    const both = deskFor(desk.center, clerk.person);
    expect((await refusalOf(approve(first, both))).message).toContain("同一个人");
    expect((await get(first)).state).toBe("checked");
  });

  it("is not written down as approved by who asked for it or checked it, past every rule", async () => {
    const { first } = await payments();
    await request(first);
    await check(first);
    const { requestedById, checkedById } = await owner.tranche.findFirstOrThrow({ where: { id: first } });
    for (const approvedById of [requestedById, checkedById]) {
      const written = owner.tranche.updateMany({ where: { id: first }, data: { approvedById } });
      await expect(written).rejects.toThrow(/approved_by_another/);
    }
  });

  it("is not approved by somebody of a body that executes, lead or partner, whatever else they may do", async () => {
    const { body, tied } = await tiedApprover(desk, day);
    const { first } = await payments({ partners: [body] });
    await request(first);
    await check(first);
    expect((await refusalOf(approve(first, tied))).message).toContain("执行机构的人员");
    expect((await get(first)).state).toBe("checked");
    await approve(first);
  });

  it("waits for a mid-term evaluation, and for one that was passed", async () => {
    const { last } = await payments();
    expect((await refusalOf(request(last))).message).toContain("中期评估还没有结果");
  });

  it("is blocked with a reason, sent back step by step, and asked for anew", async () => {
    const { first } = await payments();
    await request(first);
    await check(first);
    await turn(first, "sendBack");
    expect(await get(first)).toMatchObject({
      state: "requested",
      checkedByName: null,
      requestedByName: "承接机构的人",
    });
    await turn(first, "block");
    expect((await refusalOf(check(first))).code).toBe("conflict");
    await turn(first, "unblock");
    expect(await get(first)).toMatchObject({ state: "planned", requestedByName: null });
  });

  it("of another organization does not exist", async () => {
    const other = await openOrganization(desk, "别家机构");
    const { first } = await payments({ lead: other.organization });
    expect((await refusalOf(request(first))).code).toBe("not_found");
  });
});
