import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { refuseChange } from "@/lib/usecases/projects/change/change";
import { type DecisionQuery, listDecisions } from "@/lib/usecases/projects/decision-list";
import { approveTranche, turnTranche } from "@/lib/usecases/projects/money/tranche";
import { makePerson } from "../../../support/factories";
import { openOrganization } from "../../../support/organization-desk";
import { makeDisputed, makeSpending } from "../../../support/projects/project-money";
import { makePayments, makeProject } from "../../../support/projects/projects";
import { closeDesks, deskFor, openManagerDesk, owner } from "../../../support/staff-desk";

const day = "2022-01-25";
const all = { state: null, subject: null, from: null, to: null, q: "", page: 1, size: 30 };
afterAll(closeDesks);

it("tells every decision of the bureau with its opinion, person and day, also one that was taken back", async () => {
  const desk = await openManagerDesk();
  const bureau = deskFor(desk.center, await makePerson(owner, desk.center, ["approver"], { name: "赵科长" }));
  const own = await openOrganization(desk, "甲机构");
  const made = await desk.act(day, "project.edit", async (ctx) => {
    const { id: project } = await makeProject(ctx, { name: "拨付的项目", begun: true });
    const { checked } = await makePayments(ctx, project);
    const { working } = await makeSpending(ctx, "甲", own.organization);
    const { change } = await makeDisputed(ctx, working);
    return { checked, change };
  });
  const list = async (query: Partial<DecisionQuery> = {}) =>
    desk.read(day, (ctx) => listDecisions(ctx, { ...all, ...query }));
  expect((await list()).total).toBe(0);
  await bureau.act("2022-01-26", "tranche.approve", (ctx) =>
    approveTranche(ctx, { tranche: made.checked, approval: "同意拨付" }),
  );
  await bureau.act("2022-01-27", "change.decide", (ctx) =>
    refuseChange(ctx, { change: made.change, reason: "材料不全" }),
  );
  await desk.act("2022-01-27", "tranche.check", (ctx) =>
    turnTranche(ctx, { tranche: made.checked, act: "decline", reason: "账号有误" }),
  );
  const found = await list();
  expect(found.counts).toEqual({ agreed: 1, refused: 1 });
  expect(found.rows).toMatchObject([
    {
      ...{ subject: "change", change: "term", id: made.change, project: "甲在办项目", amountFen: null },
      ...{ state: "refused", opinion: "材料不全", by: "赵科长", decidedOn: "2022-01-27" },
    },
    {
      ...{ subject: "tranche", name: "尾款", id: made.checked, project: "拨付的项目", amountFen: 1_800_000n },
      ...{ state: "agreed", opinion: "同意拨付", by: "赵科长", decidedOn: "2022-01-26" },
    },
  ]);
  await bureau.act("2022-01-28", "tranche.approve", (ctx) =>
    turnTranche(ctx, { tranche: made.checked, act: "decline", reason: "账号仍有误" }),
  );
  expect((await list({ subject: "tranche" })).rows.map(({ state }) => state)).toEqual(["refused", "agreed"]);
  expect((await list({ state: "refused" })).total).toBe(2);
  expect((await list({ q: "拨付的" })).total).toBe(2);
  expect((await list({ from: civilDate("2022-01-27"), to: civilDate("2022-01-27") })).total).toBe(1);
});
