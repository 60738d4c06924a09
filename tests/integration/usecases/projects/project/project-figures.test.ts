import { afterAll, expect, it } from "vitest";
import { projectList } from "@/app/[center]/desk/projects/list";
import { readQuery } from "@/components/list/list";
import { civilDate as day } from "@/lib/domain/base/civil-date";
import { projectFigures } from "@/lib/usecases/projects/project/project-figures";
import { listSummedProjects } from "@/lib/usecases/projects/project/project-list";
import { makePayments, makeProject } from "../../../../support/projects/projects";
import { makeOrganizationNamed } from "../../../../support/registry/registry";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

afterAll(closeDesks);
const today = "2022-03-12";
const always = { from: null, to: null };

it("counts signed projects by kind, state and field, their executors once and their money, as the lists behind them", async () => {
  const desk = await openDesk("王芳");
  await desk.act(today, "project.edit", async (ctx) => {
    const partner = await makeOrganizationNamed(ctx, "协办");
    const first = await makeProject(ctx, { kind: "venture", begun: true, partners: [partner.id] });
    await makeProject(ctx, { kind: "purchase", field: "助残", lead: partner.id, begun: true });
    await makeProject(ctx, { kind: "venture" });
    const { planned } = await makePayments(ctx, first.id);
    await ctx.db.tranche.updateMany({
      where: { id: planned },
      data: { state: "paid", paidOn: new Date(today) },
    });
  });
  const figures = await desk.read(today, (ctx) => projectFigures(ctx, always));
  expect(figures).toMatchObject({
    ...{ projects: 2, executors: 2, granted: 12_000_000n, paidOut: 4_200_000n, unpaid: 7_800_000n },
    states: [{ of: "running", count: 2, granted: 12_000_000n }],
  });
  const list = (words: Record<string, string>) =>
    desk.read(today, (ctx) =>
      listSummedProjects(ctx, readQuery(projectList, { counted: "signed", ...words })),
    );
  const { total, sums } = await list({});
  expect([total, ...sums.map(({ value }) => value)]).toEqual([2, 2, 12, 4.2, 7.8]);
  for (const { of, count } of figures.kinds) expect((await list({ kind: of })).total).toBe(count);
  for (const { of, count } of figures.fields) expect((await list({ field: of })).total).toBe(count);
  const of = (from: string | null, to: string | null) =>
    desk.read(today, (ctx) =>
      projectFigures(ctx, { from: from === null ? null : day(from), to: to === null ? null : day(to) }),
    );
  expect((await of("2022-01-01", "2022-01-01")).projects).toBe(2);
  expect(await of("2022-01-02", null)).toMatchObject({ projects: 0, executors: 0, paidOut: 0n, allLines: 0 });
  expect((await of(null, "2021-12-31")).projects).toBe(0);
});
