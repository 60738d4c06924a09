import { afterAll, expect, it } from "vitest";
import { changesToDecide, listChanges } from "@/lib/usecases/projects/change/change-list";
import { openOrganization } from "../../../../support/organization-desk";
import { makeDisputed, makeSpending } from "../../../../support/projects/project-money";
import { closeDesks, openManagerDesk } from "../../../../support/staff-desk";

const day = "2022-01-25";
afterAll(closeDesks);

it("lists the changes of all projects, and for the bureau those that wait", async () => {
  const desk = await openManagerDesk();
  const own = await openOrganization(desk, "甲机构");
  const { change } = await desk.act(day, "project.edit", async (ctx) => {
    const { working } = await makeSpending(ctx, "甲", own.organization);
    return makeDisputed(ctx, working);
  });
  const query = { state: null, kind: "term" as const, q: "甲在办", page: 1, size: 30 };
  expect((await desk.read(day, (ctx) => listChanges(ctx, query))).rows).toMatchObject([
    { id: change, project: "甲在办项目", state: "requested", requestedOn: day, decidedOn: null },
  ]);
  expect(await desk.read(day, changesToDecide)).toMatchObject([{ id: change, requestedByName: "王芳" }]);
});
