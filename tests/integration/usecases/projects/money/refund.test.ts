import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { getFund } from "@/lib/usecases/projects/money/fund";
import {
  askRefund,
  correctRefund,
  getRefund,
  listRefunds,
  returnRefund,
  withdrawRefund,
} from "@/lib/usecases/projects/money/refund";
import { turnTranche } from "@/lib/usecases/projects/money/tranche";
import { makeFund, makeProject } from "../../../../support/projects/projects";
import { closeDesks, type Desk, openManagerDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-03-12";
const first = { state: null, late: null, q: "", page: 1, size: 30 };
let desk: Desk;
let fund: string;
beforeAll(async () => {
  desk = await openManagerDesk();
  ({ id: fund } = await desk.act(day, "fund.edit", (ctx) => makeFund(ctx, { grantedFen: 100_000_000n })));
});
afterAll(closeDesks);

const at = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "project.edit", run);

/** A project of 60,000 yuan of which 40,000 were paid. */
async function paid(name: string) {
  return at(async (ctx) => {
    const { id } = await makeProject(ctx, { name, fundId: fund, begun: true });
    await ctx.db.tranche.create({
      data: {
        ...{ centerId: ctx.center.id, projectId: id, number: 1, name: "首期款", amountFen: 4_000_000n },
        ...{ condition: "signed", state: "paid", paidOn: new Date("2022-02-01"), voucher: "记-1" },
      },
    });
    return id;
  });
}
const ask = (project: string, amountFen: bigint) =>
  at((ctx) =>
    askRefund(ctx, {
      ...{ project, amountFen, dueOn: civilDate("2022-03-20"), reason: "挪作他用", document: "民发3号" },
    }),
  ).then(({ id }) => id);
const back = (refund: string, returnedOn = day) =>
  at((ctx) => returnRefund(ctx, { refund, returnedOn: civilDate(returnedOn), voucher: "收-9" }));
const use = () => desk.read(day, (ctx) => getFund(ctx, { fund })).then(({ use, left }) => ({ ...use, left }));

describe("money that is to come back", () => {
  it("is demanded up to what was paid, comes back with its voucher, and is in the fund again", async () => {
    const project = await paid("追回项目");
    const before = await use();
    expect(before).toMatchObject({ committed: 6_000_000n, paid: 4_000_000n, left: 94_000_000n });
    const refund = await ask(project, 3_000_000n);
    expect((await refusalOf(ask(project, 1_000_001n))).fields?.amountFen).toContain("10,000.00 元");
    expect(await use()).toEqual(before);
    expect((await refusalOf(back(refund, "2022-03-11"))).fields).toHaveProperty("returnedOn");
    await back(refund);
    expect(await use()).toMatchObject({ committed: 3_000_000n, paid: 1_000_000n, left: 97_000_000n });
    await at((ctx) => correctRefund(ctx, { refund, reason: "记错了账" }));
    expect(await use()).toEqual(before);
    expect(await desk.read(day, (ctx) => getRefund(ctx, { refund }))).toMatchObject({
      ...{ state: "due", voucher: null, returnedOn: null },
      acts: [{ act: "return" }, { act: "withdraw" }],
    });
    expect((await desk.records(refund)).map(({ event }) => event)).toEqual(["ask", "return", "correct"]);
  });

  it("is withdrawn with a reason, and overdue ones are listed", async () => {
    const project = await paid("逾期项目");
    const [refund, other] = [await ask(project, 100n), await ask(project, 200n)];
    await at((ctx) => withdrawRefund(ctx, { refund, reason: "核实无误" }));
    expect((await refusalOf(back(refund))).code).toBe("conflict");
    const late = await desk.read("2022-03-21", (ctx) =>
      listRefunds(ctx, { ...first, late: "yes", q: "逾期项目" }),
    );
    expect(late.rows.map(({ id }) => id)).toEqual([other]);
    const all = await desk.read(day, (ctx) => listRefunds(ctx, { ...first, q: "逾期项目" }));
    expect(all.rows.map(({ state }) => state).toSorted()).toEqual(["due", "withdrawn"]);
  });

  it("was paid: its payment is not corrected away while it is demanded", async () => {
    const project = await paid("更正项目");
    const refund = await ask(project, 3_000_000n);
    const { id: tranche } = await desk.read(day, ({ db, center }) =>
      db.tranche.findFirstOrThrow({ where: { centerId: center.id, projectId: project } }),
    );
    const correct = () =>
      at((ctx) => turnTranche(ctx, { tranche, act: "takeBackPayment", reason: "登记有误" }));
    expect((await refusalOf(correct())).message).toContain("30,000.00 元");
    await at((ctx) => withdrawRefund(ctx, { refund, reason: "没有拨付" }));
    await correct();
  });

  it("is not corrected once the money that came back was given to others", async () => {
    const refund = await ask(await paid("已改作他用的"), 1_000_000n);
    await back(refund);
    const { left } = await use();
    await at((ctx) =>
      makeProject(ctx, { name: "后来的项目", fundId: fund, grantedFen: left ?? 0n, budgetLines: [] }),
    );
    const corrected = at((ctx) => correctRefund(ctx, { refund, reason: "记错了账" }));
    expect((await refusalOf(corrected)).message).toContain("已经安排给其他项目");
  });
});
