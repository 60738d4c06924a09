import { afterAll, expect, it } from "vitest";
import { civilDate as day } from "@/lib/domain/base/civil-date";
import { planLineState } from "@/lib/domain/projects/project/plan-line";
import type { ProjectState } from "@/lib/domain/projects/project/project";
import { getToday } from "@/lib/usecases/oversight/today";
import { listPlanLines, type PlanLineQuery } from "@/lib/usecases/projects/plan-line-list";
import { getProject } from "@/lib/usecases/projects/project/project";
import { projectFigures } from "@/lib/usecases/projects/project/project-figures";
import { makeProject } from "../../../support/projects/projects";
import { closeDesks, openDesk } from "../../../support/staff-desk";

afterAll(closeDesks);
const today = "2022-11-15";
const all: PlanLineQuery = { state: null, from: null, to: null, q: "", page: 1, size: 50 };

it("tells of each line how it stands, as its project does, the late ones first; figures and 今天 count the same", async () => {
  const desk = await openDesk("王芳");
  // Ten lectures by the end of October, one in ten may be missing.
  const make = async (name: string, done: number, state: ProjectState) => {
    const { id, lead } = await desk.act("2022-01-01", "project.edit", (ctx) =>
      makeProject(ctx, { name, begun: true }),
    );
    await desk.read(today, async ({ db, center }) => {
      const [line] = await db.planLine.findMany({ where: { projectId: id } });
      await db.activity.create({
        data: {
          ...{ centerId: center.id, kind: "service", title: name, heldOn: new Date("2022-03-01") },
          ...{ state: "confirmed", events: done, projectId: id, planLineId: line?.id ?? null },
          organizations: { create: [{ organizationId: lead }] },
        },
      });
      await db.project.updateMany({ where: { id }, data: { state } });
    });
    return id;
  };
  const made = [
    await make("达标", 9, "running"),
    await make("逾期", 8, "running"),
    await make("暂停", 8, "suspended"),
    await make("结项未达标", 8, "closed"),
  ];
  await desk.act("2022-01-01", "project.edit", (ctx) => makeProject(ctx, { name: "没启动" }));
  const list = (query: Partial<PlanLineQuery>) =>
    desk.read(today, (ctx) => listPlanLines(ctx, { ...all, ...query }));
  const { rows, counts } = await list({});
  expect(rows.map(({ project, state, done }) => [project, state, done])).toEqual([
    ["逾期", "late", 8],
    ["达标", "reached", 9],
    ["暂停", "running", 8],
    ["结项未达标", "missed", 8],
  ]);
  expect(counts).toEqual({ late: 1, reached: 1, running: 1, missed: 1 });
  for (const id of made) {
    const { planLines, state, endsOn } = await desk.read(today, (ctx) => getProject(ctx, { project: id }));
    const shown = rows.find(({ projectId }) => projectId === id);
    expect(planLines.map((line) => planLineState(line, { state, endsOn }, day(today)))).toEqual([
      shown?.state,
    ]);
  }
  expect((await list({ state: "late" })).rows.map(({ project }) => project)).toEqual(["逾期"]);
  expect((await list({ q: "暂停" })).total).toBe(1);
  expect((await list({ to: day("2021-12-31") })).total).toBe(0);
  const figures = await desk.read(today, (ctx) => projectFigures(ctx, { from: null, to: null }));
  expect([figures.lines, figures.allLines]).toEqual([counts, 4]);
  const { waits } = await desk.read(today, getToday);
  expect(waits.map(({ words }) => words)).toContain("1 项服务指标已逾期");
});
