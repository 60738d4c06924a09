import { afterAll, expect, it } from "vitest";
import { beginServices } from "@/lib/usecases/incubation/service";
import { closeTraining } from "@/lib/usecases/incubation/training/training";
import { getServiceDashboard } from "@/lib/usecases/oversight/service-dashboard";
import { makeOpenTraining } from "../../../support/incubation/trainings";
import { closeDesks, openManagerDesk } from "../../../support/staff-desk";

afterAll(closeDesks);

it("stands beside each other what was done for people and for organizations, of this center alone", async () => {
  const day = "2026-03-21";
  const [desk, other] = [await openManagerDesk(), await openManagerDesk()];
  await desk.act(day, "service.edit", (ctx) => beginServices(ctx, { set: "fourFree" }));
  const training = await makeOpenTraining(desk);
  await desk.act(day, "training.edit", (ctx) => closeTraining(ctx, { training }));
  expect(await desk.read(day, getServiceDashboard)).toMatchObject({
    activities: { activities: 0, attendances: 0, brandSessions: 0, visits: 0 },
    services: [{ kind: "免费服务", requested: 0 }],
    guidance: [],
    trainings: { trainings: 1, sessions: 1, attended: 0 },
  });
  expect(await other.read(day, getServiceDashboard)).toMatchObject({
    services: [],
    trainings: { trainings: 0 },
  });
});
