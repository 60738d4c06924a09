import { afterAll, expect, it } from "vitest";
import { leadName } from "@/lib/usecases/projects/lead-name";
import { makeProject } from "../../../support/projects/projects";
import { closeDesks, openManagerDesk } from "../../../support/staff-desk";

const day = "2022-03-12";
afterAll(closeDesks);

it("who leads a project is named, an organization or another body, and nobody where nobody does", async () => {
  const desk = await openManagerDesk("王芳");
  const { id } = await desk.act(day, "project.edit", (ctx) => makeProject(ctx, { begun: true }));
  const lead = () =>
    desk.read(day, async ({ center, db }) => {
      const [row] = await db.$queryRaw<{ lead: string | null }[]>`
        select ${leadName} as lead from projects p where p.center_id = ${center.id}::uuid and p.id = ${id}::uuid`;
      return row?.lead;
    });
  expect(await lead()).toBe("和风社工服务中心");
  const among = { centerId: desk.center.id, projectId: id, lead: true };
  await desk.act(day, "project.edit", async (ctx) => {
    ctx.audit.nothing("a test");
    const { id: bodyId } = await ctx.db.body.create({
      data: { centerId: desk.center.id, name: "新城街道办事处", kind: "bureau" },
      select: { id: true },
    });
    await ctx.db.executor.updateMany({ where: among, data: { organizationId: null, bodyId } });
  });
  expect(await lead()).toBe("新城街道办事处");
  await desk.act(day, "project.edit", async (ctx) => {
    ctx.audit.nothing("a test");
    await ctx.db.executor.updateMany({ where: among, data: { lead: false } });
  });
  expect(await lead()).toBeNull();
});
