import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { bookHourFor } from "@/lib/usecases/incubation/guidance/booking";
import { freeHours } from "@/lib/usecases/incubation/guidance/hour";
import { recordEnd } from "@/lib/usecases/incubation/incubatee-end";
import { closeLeftBehind } from "@/lib/usecases/incubation/left-behind";
import { makeCohort, makeIncubatee } from "../../../support/factories";
import { offeredHour } from "../../../support/incubation/guidance";
import { makeLearning } from "../../../support/incubation/learning";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

async function agreedOn(name: string) {
  return desk.act(day, "guidance.edit", async (ctx) => {
    const { id, organizationId } = await makeIncubatee(ctx, await makeCohort(ctx), { name });
    const hour = await offeredHour(ctx, `${name}的导师`);
    const booked = { guidanceHour: hour.id, organization: organizationId, topic: "章程" };
    const guidance = await bookHourFor(ctx, booked);
    const learning = await makeLearning(ctx, name, organizationId);
    const delivered = await ctx.db.serviceRequest.create({
      data: {
        ...{ centerId: ctx.center.id, organizationId, serviceId: learning.service.id },
        ...{ need: "已经办好的", state: "delivered", createdAt: ctx.now },
      },
    });
    return { id, organizationId, hour, guidance, delivered, ...learning };
  });
}
const stands = ({ guidance, request, delivered, enrolment, hour }: Awaited<ReturnType<typeof agreedOn>>) =>
  desk.read(day, async (ctx) => {
    const where = (id: string) => ({ where: { id } });
    return {
      guidance: (await ctx.db.guidance.findFirstOrThrow(where(guidance.id))).state,
      request: (await ctx.db.serviceRequest.findFirstOrThrow(where(request.id))).state,
      delivered: (await ctx.db.serviceRequest.findFirstOrThrow(where(delivered.id))).state,
      seat: (await ctx.db.enrolment.findFirstOrThrow(where(enrolment.id))).state,
      free: (await freeHours(ctx)).some(({ id }) => id === hour.id),
    };
  });
const untouched = {
  guidance: "booked",
  request: "requested",
  delivered: "delivered",
  seat: "enrolled",
  free: false,
};

it("an exit closes what was agreed on for later, with its reason, and leaves the rest to others", async () => {
  const leaving = await agreedOn("要走的组织");
  const staying = await agreedOn("留下的组织");
  const end = { incubatee: leaving.id, endedOn: civilDate(day), reason: "并入另一家" };
  await desk.act(day, "incubatee.end", (ctx) => recordEnd(ctx, end));
  expect(await stands(leaving)).toEqual({
    ...{ guidance: "cancelled", request: "withdrawn", delivered: "delivered", seat: "withdrawn", free: true },
  });
  expect(await stands(staying)).toEqual(untouched);
  expect((await desk.records(leaving.guidance.id)).at(-1)).toMatchObject({
    ...{ event: "cancel", toState: "cancelled", reason: "并入另一家" },
  });
  expect((await desk.records(leaving.request.id)).at(-1)).toMatchObject({
    ...{ event: "withdraw", fromState: "requested", reason: "并入另一家" },
  });
  expect((await desk.records(leaving.training.id)).at(-1)).toMatchObject({
    ...{ event: "withdraw", reason: "要走的组织学员：并入另一家" },
  });
});

it("who graduates keeps its seats: trainings are for alumni too", async () => {
  const graduate = await agreedOn("出壳的组织");
  const leaving = { organizationId: graduate.organizationId, on: civilDate(day), reason: "通过出壳评估" };
  await desk.act(day, "graduation.edit", (ctx) => closeLeftBehind(ctx, leaving, { keepsSeats: true }));
  expect(await stands(graduate)).toMatchObject({
    guidance: "cancelled",
    request: "withdrawn",
    seat: "enrolled",
  });
});
