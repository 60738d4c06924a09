import { afterAll, beforeAll, expect, it } from "vitest";
import { getOwnProject, getProject } from "@/lib/usecases/projects/project/project";
import { type OrganizationDesk, openOrganization } from "../../../../support/organization-desk";
import { makeProject } from "../../../../support/projects/projects";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-03-12";
let desk: Desk;
let own: OrganizationDesk;
beforeAll(async () => {
  desk = await openDesk("王芳");
  own = await openOrganization(desk, "承接机构");
});
afterAll(closeDesks);

const make = (fields: Parameters<typeof makeProject>[1]) =>
  desk.act(day, "project.edit", (ctx) => makeProject(ctx, { begun: true, ...fields }));

it("counts confirmed activities towards their line, each once whoever carried it out", async () => {
  const { id, lead } = await make({});
  const { planLines } = await desk.read(day, (ctx) => getProject(ctx, { project: id }));
  const [line] = planLines;
  await desk.read(day, async ({ db, center }) => {
    for (const [state, events] of [
      ["confirmed", 6],
      ["confirmed", 3],
      ["reported", 50],
    ] as const) {
      await db.activity.create({
        data: {
          ...{ centerId: center.id, kind: "service", title: "讲座", heldOn: new Date(day), state, events },
          ...{ projectId: id, planLineId: line?.id ?? null },
          organizations: { create: [lead, own.organization].map((organizationId) => ({ organizationId })) },
        },
      });
    }
  });
  const project = await desk.read(day, (ctx) => getProject(ctx, { project: id }));
  expect(project.planLines).toMatchObject([{ done: 9, percent: 90, reached: true }]);
  expect(project.work).toMatchObject({ activities: 3 });
});

it("is seen by who carries it out, in the lead or beside it, and by no other organization", async () => {
  const led = await make({ lead: own.organization });
  const joined = await make({ partners: [own.organization] });
  const foreign = await make({});
  for (const { id } of [led, joined])
    expect(await own.read(day, (ctx) => getOwnProject(ctx, { project: id }))).toMatchObject({
      planLines: [{ name: "健康讲座" }],
      budgetLines: [{}, {}],
    });
  const refused = await refusalOf(own.read(day, (ctx) => getOwnProject(ctx, { project: foreign.id })));
  expect(refused.code).toBe("not_found");
});
