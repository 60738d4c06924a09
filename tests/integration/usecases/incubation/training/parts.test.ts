import { afterAll, expect, it } from "vitest";
import { tickAttendance } from "@/lib/usecases/incubation/training/attendance";
import { enrolAtDesk } from "@/lib/usecases/incubation/training/enrolment";
import { enrolmentsOf, sessionsOf } from "@/lib/usecases/incubation/training/parts";
import { makeOpenTraining, trainingDay } from "../../../../support/incubation/trainings";
import { openOrganization } from "../../../../support/organization-desk";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

afterAll(closeDesks);

it("the sessions and the people of a training know how often somebody came; an organization sees its own", async () => {
  const desk = await openDesk();
  const training = await makeOpenTraining(desk);
  const [one, other] = [await openOrganization(desk, "甲队"), await openOrganization(desk, "乙队")];
  const ids: string[] = [];
  for (const { organization } of [one, other]) {
    const who = { training, name: "张三", mobile: null, organizationId: organization, team: null };
    const twin = ids.length > 0 ? { ...who, name: "李四" } : who;
    ids.push((await desk.act(trainingDay, "training.edit", (ctx) => enrolAtDesk(ctx, twin))).id);
  }
  const [session] = await desk.read(trainingDay, (ctx) => sessionsOf(ctx, training));
  const ticked = { session: session?.id ?? "", present: ids.slice(0, 1), was: [] };
  await desk.act(trainingDay, "training.edit", (ctx) => tickAttendance(ctx, ticked));
  expect(await desk.read(trainingDay, (ctx) => sessionsOf(ctx, training))).toMatchObject([{ attended: 1 }]);
  expect(await desk.read(trainingDay, (ctx) => enrolmentsOf(ctx, training))).toMatchObject([
    { name: "张三", from: "甲队", attended: 1 },
    { name: "李四", from: "乙队", attended: 0 },
  ]);
  expect(await other.read(trainingDay, (ctx) => enrolmentsOf(ctx, training))).toMatchObject([
    { name: "李四" },
  ]);
});
