import { afterAll, beforeAll, expect, it } from "vitest";
import {
  agreePlan,
  closePlan,
  editPlan,
  getPlan,
  planToEdit,
  reopenPlan,
  revisePlan,
  startPlan,
} from "@/lib/usecases/incubation/plan/plan";
import { addTemplate } from "@/lib/usecases/incubation/plan/template";
import { makeCohort, makeIncubatee } from "../../../../support/factories";
import { plainTemplate } from "../../../../support/incubation/plans";
import { closeDesks, type Desk, openDesk, openManagerDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-03-12";
let here: Desk;
beforeAll(async () => {
  here = await openManagerDesk("王芳");
});
afterAll(closeDesks);

const enter = (state: "incubating" | "left" = "incubating") =>
  here.read(day, async (ctx) =>
    makeIncubatee(ctx, await makeCohort(ctx), { state, startedOn: "2022-02-17" }),
  );
const start = (incubatee: string, planTemplate: string | null = "usual") =>
  here.act(day, "plan.edit", (ctx) => startPlan(ctx, { incubatee, planTemplate }));
const shown = (incubatee: string) => here.read(day, (ctx) => getPlan(ctx, { incubatee }));
const nothing = {
  mission: null,
  goals: null,
  charter: null,
  rules: null,
  registration: null,
  standardization: null,
};

it("begins from a template, with its milestones dated from the day of the entry", async () => {
  const { id: planTemplate } = await here.act(day, "settings.edit", (ctx) => addTemplate(ctx, plainTemplate));
  const { id } = await enter();
  expect(await shown(id)).toMatchObject({
    plan: null,
    templates: [{ label: "初创组织方案" }, { value: "usual" }],
  });
  await start(id, planTemplate);
  const { plan } = await shown(id);
  expect(plan).toMatchObject({
    state: "drafted",
    leadName: "王芳",
    progress: { reached: 0, all: 1 },
    milestones: [{ title: "起草章程", dueOn: "2022-03-19", state: "open" }],
  });
  expect((await refusalOf(start(id))).code).toBe("conflict");
});

it("is written, agreed on, revised for a reason, and closed only once nothing is open", async () => {
  const { id: incubatee } = await enter();
  await start(incubatee);
  const { edition } = await here.read(day, (ctx) => planToEdit(ctx, { incubatee }));
  const edit = () =>
    here.act(day, "plan.edit", (ctx) =>
      editPlan(ctx, { ...nothing, leadName: "李敏", charter: "年内通过章程", incubatee, edition }),
    );
  await edit();
  expect((await shown(incubatee)).plan?.goals).toMatchObject({ ...nothing, charter: "年内通过章程" });
  expect((await refusalOf(edit())).code).toBe("conflict");
  await here.act(day, "plan.edit", (ctx) => agreePlan(ctx, { incubatee }));
  expect((await shown(incubatee)).plan).toMatchObject({ state: "agreed", agreedOn: day });
  const late = here.act(day, "plan.edit", (ctx) => editPlan(ctx, { ...nothing, leadName: null, incubatee }));
  expect((await refusalOf(late)).message).toContain("重新拟定");
  const early = here.act(day, "plan.edit", (ctx) => closePlan(ctx, { incubatee }));
  expect((await refusalOf(early)).message).toContain("没有完成");
  await here.act(day, "plan.edit", (ctx) => revisePlan(ctx, { incubatee, reason: "目标太高" }));
  await here.act(day, "plan.edit", (ctx) => agreePlan(ctx, { incubatee }));
  await here.read(day, (ctx) =>
    ctx.db.milestone.updateMany({ where: { plan: { incubateeId: incubatee } }, data: { state: "dropped" } }),
  );
  await here.act(day, "plan.edit", (ctx) => closePlan(ctx, { incubatee }));
  await here.act(day, "plan.edit", (ctx) => reopenPlan(ctx, { incubatee, reason: "延期" }));
  const { plan } = await shown(incubatee);
  expect((await here.records(plan?.id ?? "")).map(({ event }) => event)).toEqual([
    "draft",
    "edit",
    "agree",
    "revise",
    "agree",
    "close",
    "reopen",
  ]);
});

it("is not begun for an organization that left, from nobody's template, or by another center", async () => {
  const [{ id }, gone] = [await enter(), await enter("left")];
  expect((await refusalOf(start(gone.id))).message).toContain("主动退出");
  expect((await refusalOf(start(id, "0197b9aa-0000-7000-8000-000000000001"))).code).toBe("not_found");
  const there = await openDesk();
  expect((await refusalOf(there.read(day, (ctx) => getPlan(ctx, { incubatee: id })))).code).toBe("not_found");
});
