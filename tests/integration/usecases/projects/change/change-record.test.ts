import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { approveChange, requestChange } from "@/lib/usecases/projects/change/change";
import { findChange, getChange, getChangeToPrint } from "@/lib/usecases/projects/change/change-record";
import { makePerson } from "../../../../support/factories";
import { makeProject } from "../../../../support/projects/projects";
import { closeDesks, deskFor, openManagerDesk, owner } from "../../../../support/staff-desk";

const day = "2022-03-12";
afterAll(closeDesks);

it("a change says who leads its project, what it makes of it, and on which days it was asked for and decided", async () => {
  const desk = await openManagerDesk("王芳");
  const approver = deskFor(desk.center, await makePerson(owner, desk.center, ["approver"], { name: "钱局" }));
  const { id: change } = await desk.act(day, "project.edit", async (ctx) => {
    const { id: project } = await makeProject(ctx, { begun: true });
    return requestChange(ctx, {
      project,
      change: { kind: "term", after: { endsOn: civilDate("2023-03-31") } },
      why: { reason: "活动延期", document: null },
    });
  });
  const print = () => desk.read(day, (ctx) => getChangeToPrint(ctx, { change }));
  expect(await print()).toMatchObject({
    ...{ project: { lead: "和风社工服务中心" }, requestedByName: "王芳", requestedOn: day, decidedOn: null },
    ...{ before: { after: { endsOn: "2022-12-31" } }, after: { after: { endsOn: "2023-03-31" } } },
  });
  expect((await desk.read(day, (ctx) => findChange(ctx, change))).acts[0]?.whyNot).toContain("申请人自己");
  await approver.act("2022-03-14", "change.decide", (ctx) =>
    approveChange(ctx, { change, decision: "同意" }),
  );
  expect(await print()).toMatchObject({
    ...{ state: "approved", decidedOn: "2022-03-14", effectiveOn: "2022-03-14" },
  });
  expect((await desk.read(day, (ctx) => getChange(ctx, { change }))).history).toHaveLength(2);
});
