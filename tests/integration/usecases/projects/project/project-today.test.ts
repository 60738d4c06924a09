import { afterAll, expect, it } from "vitest";
import { civilDate as day } from "@/lib/domain/base/civil-date";
import { getToday } from "@/lib/usecases/oversight/today";
import { listProjects } from "@/lib/usecases/projects/project/project-list";
import { dropProject } from "@/lib/usecases/projects/project/project-step";
import { makePayments, makeProject, passNotice, writtenProject } from "../../../../support/projects/projects";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

afterAll(closeDesks);

it("says which projects end soon and which payments are late, and puts both into the week", async () => {
  const desk = await openDesk("王芳");
  const plan = { planLines: writtenProject("").planLines.map((line) => ({ ...line, dueOn: null })) };
  await desk.act("2022-03-08", "project.edit", async (ctx) => {
    await makeProject(ctx, { name: "快到期", begun: true, endsOn: day("2022-03-10"), ...plan });
    await makeProject(ctx, { name: "还没启动", endsOn: day("2022-03-10"), ...plan });
    const { id } = await makeProject(ctx, { name: "还早", begun: true, endsOn: day("2022-04-08"), ...plan });
    const { planned, checked } = await makePayments(ctx, id);
    const due = (tranche: string, on: string) =>
      ctx.db.tranche.updateMany({ where: { id: tranche }, data: { dueOn: new Date(on) } });
    await due(planned, "2022-03-07");
    await due(checked, "2022-03-11");
  });
  const { waits, week } = await desk.read("2022-03-08", getToday);
  expect(waits.map(({ words }) => words)).toEqual([
    ...["1 个项目 30 天内到期或已过期", "1 项直接委托待公示、启动或撤销", "1 期拨付已过预计日期"],
  ]);
  expect(week.flatMap((one) => one.dates.map(({ words }) => [one.day, words]))).toEqual([
    ["2022-03-07", "拨付“还早 首期款”预计日期"],
    ["2022-03-10", "项目“快到期”到期"],
    ["2022-03-11", "拨付“还早 尾款”预计日期"],
  ]);
});

it("says which awards wait for the desk, and leads to their list, not those on notice or dropped", async () => {
  const desk = await openDesk("李静");
  const made = (name: string) => desk.act("2022-03-08", "project.edit", (ctx) => makeProject(ctx, { name }));
  await made("待公示");
  const over = await made("公示期满");
  const standing = await made("公示中");
  const dropped = await made("已撤销");
  await desk.act("2022-03-08", "project.edit", async (ctx) => {
    await passNotice(ctx, over.id);
    const { id } = await passNotice(ctx, standing.id);
    await ctx.db.publicNotice.updateMany({ where: { id }, data: { state: "published" } });
    await dropProject(ctx, { project: dropped.id, reason: "不再实施" });
  });
  const { waits } = await desk.read("2022-03-08", getToday);
  const said = waits.find(({ words }) => words.includes("直接委托"));
  expect(said).toMatchObject({ words: "2 项直接委托待公示、启动或撤销" });
  const none = { state: null, kind: null, field: null, fund: null, year: null, from: null, to: null };
  const list = await desk.read("2022-03-08", (ctx) =>
    listProjects(ctx, { ...none, counted: "awarded", q: "", page: 1, size: 20 }),
  );
  expect(list.rows.map(({ name }) => name).sort()).toEqual(["公示期满", "待公示"].sort());
});
