import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { approveChange, refuseChange, requestChange } from "@/lib/usecases/projects/change/change";
import { askRefund } from "@/lib/usecases/projects/money/refund";
import { approveTranche, payTranche, turnTranche } from "@/lib/usecases/projects/money/tranche";
import { beginStage } from "@/lib/usecases/projects/project/project-step";
import { makePerson } from "../../../support/factories";
import { makePayments, makeProject } from "../../../support/projects/projects";
import { closeDesks, type Desk, deskFor, openDesk, owner } from "../../../support/staff-desk";

const day = "2022-03-14";
let desk: Desk;
let bureau: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
  bureau = deskFor(desk.center, await makePerson(owner, desk.center, ["approver"], { name: "钱局" }));
});
afterAll(closeDesks);

it("executors hear of money, changes, reports that are due and what is demanded back", async () => {
  const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "project.edit", run);
  const approve = <T>(run: Parameters<typeof desk.act<T>>[2]) => bureau.act(day, "tranche.approve", run);
  const { project, tranche } = await act(async (ctx) => {
    const { id } = await makeProject(ctx, { begun: true });
    return { project: id, tranche: (await makePayments(ctx, id)).checked };
  });
  await approve((ctx) => approveTranche(ctx, { tranche, approval: "同意" }));
  await act((ctx) => turnTranche(ctx, { tranche, act: "block", reason: "账户变更。" }));
  await act((ctx) =>
    ctx.db.tranche
      .updateMany({ where: { centerId: ctx.center.id, id: tranche }, data: { state: "approved" } })
      .then(() => payTranche(ctx, { tranche, paidOn: civilDate(day), voucher: "记-021" })),
  );
  await act((ctx) =>
    askRefund(ctx, {
      project,
      amountFen: 100_000n,
      dueOn: civilDate("2022-04-10"),
      reason: "挪用",
      document: null,
    }),
  );
  const ask = (endsOn: string) =>
    act((ctx) =>
      requestChange(ctx, {
        ...{ project, change: { kind: "term", after: { endsOn: civilDate(endsOn) } } },
        why: { reason: "疫情", document: null },
      }),
    );
  const first = await ask("2023-01-31");
  await approve((ctx) => refuseChange(ctx, { change: first.id, reason: "理由不足" }));
  const second = await ask("2023-02-28");
  await approve((ctx) => approveChange(ctx, { change: second.id, decision: "同意延期" }));
  await act((ctx) => beginStage(ctx, { project, stage: "midterm", dueOn: civilDate("2022-06-30") }));
  const said = await desk.read(day, ({ db, center }) =>
    db.message.findMany({
      where: { centerId: center.id },
      orderBy: { id: "asc" },
      select: { occasion: true, state: true, body: true },
    }),
  );
  expect(said.map(({ occasion, state }) => `${occasion} ${state}`)).toEqual([
    "trancheApproved voided",
    "trancheBlocked waiting",
    "tranchePaid waiting",
    "refundDemanded waiting",
    "changeDecided waiting",
    "changeDecided waiting",
    "projectReportDue waiting",
  ]);
  const words = said.map(({ body }) => body).join("\n");
  for (const part of [
    "“银龄互助”的尾款 18,000.00 元暂不拨付。原因：账户变更。",
    "拨付日期2022年3月14日，凭证号 记-021",
    "有资金需要退回：1,000.00 元，请在2022年4月10日前",
    "期限变更有了审批结果：未批准，理由不足",
    "需要提交中期报告，提交截止2022年6月30日",
  ])
    expect(words).toContain(part);
});
