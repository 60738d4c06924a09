import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays, civilDate } from "@/lib/domain/base/civil-date";
import { activitiesOfProject } from "@/lib/usecases/projects/project/project-activity";
import { writeActivity } from "@/lib/usecases/registry/activity";
import { listActivities } from "@/lib/usecases/registry/activity-list";
import { makeProject } from "../../../../support/projects/projects";
import { plainActivity } from "../../../../support/registry/registry";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

const day = "2022-03-12";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

it("shows the latest activities of a project with their line, and leads to the list of all", async () => {
  const make = () => desk.act(day, "project.edit", (ctx) => makeProject(ctx, { begun: true }));
  const { id, lead } = await make();
  const other = await make();
  const [line] = await desk.read(day, ({ db }) => db.planLine.findMany({ where: { projectId: id } }));
  const write = (at: number, project: string, organization: string, planLineId: string | null) =>
    desk.act(day, "activity.edit", (ctx) =>
      writeActivity(ctx, {
        ...{ ...plainActivity, kind: "service", title: `讲座${at}`, projectId: project, planLineId },
        ...{ heldOn: addDays(civilDate("2022-02-01"), at), organizations: [organization] },
      }),
    );
  for (let at = 0; at < 10; at += 1) await write(at, id, lead, at === 9 ? (line?.id ?? null) : null);
  await write(10, other.id, other.lead, null);
  const { rows, total } = await desk.read(day, (ctx) => activitiesOfProject(ctx, { project: id }));
  expect([total, rows.length]).toEqual([10, 8]);
  expect(rows.slice(0, 2)).toMatchObject([
    { title: "讲座9", line: "健康讲座" },
    { title: "讲座8", line: null },
  ]);
  const asked = { page: 1, size: 20, q: "", sort: "date" as const, brand: null, counted: null, kind: null };
  const list = (change: { project: string | null; line: string | null }) =>
    desk.read(day, (ctx) => listActivities(ctx, { ...asked, state: null, from: null, to: null, ...change }));
  expect((await list({ project: id, line: null })).total).toBe(total);
  const ofLine = await list({ project: null, line: line?.id ?? "" });
  expect(ofLine.rows).toMatchObject([{ title: "讲座9", project: "银龄互助", line: "健康讲座" }]);
});
