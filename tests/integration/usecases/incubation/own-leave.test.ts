import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { type Role, roleWithin } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import { recordEnd } from "@/lib/usecases/incubation/incubatee-end";
import { ownHandovers, ownLeave } from "@/lib/usecases/incubation/own-leave";
import { requestService } from "@/lib/usecases/incubation/own-service";
import { actorIn } from "../../../support/admission/signing-call";
import { visitOf } from "../../../support/factories";
import { ownerPool } from "../../../support/machine/database";
import { portalWorld } from "../../../support/portal-world";
import { closeDesks, owner, refusalOf } from "../../../support/staff-desk";

// What somebody who acts for an organization may do, once its incubation is over.

const day = "2022-02-10";
type World = Awaited<ReturnType<typeof portalWorld>>;
let world: World;
beforeAll(async () => {
  world = await portalWorld(owner);
  await owner.center.updateMany({
    where: { id: world.center.id },
    data: { demoToday: new Date(day) },
  });
});
afterAll(closeDesks);

/** As the database answers the doors of signing in. */
async function roleNow({ center, person, scope }: World): Promise<Role | null> {
  const { rows } = await ownerPool().query("select grants_of($1, $2) as grants", [center.id, person.id]);
  return roleWithin(rows[0].grants, scope);
}
const set = (data: Parameters<typeof owner.incubatee.updateMany>[0]["data"]) =>
  owner.incubatee.updateMany({ where: { id: world.incubatee.id }, data });

describe("whoever acts for an organization", () => {
  it("is an organization while it is here, or was never in incubation", async () => {
    for (const state of ["incubating", "extended", "awaitingAssessment"] as const) {
      await set({ state });
      expect(await roleNow(world)).toBe("organization");
    }
    await set({ state: "incubating" });
  });

  it("is an alumnus until the handover is settled and the after-care over, and then through", async () => {
    const { center, staff, incubatee, person, scope } = world;
    await actorIn(center, staff)("incubatee.end", day, recordEnd, {
      ...{ incubatee: incubatee.id, endedOn: civilDate(day) },
      ...{ reason: "自愿退出" },
    });
    expect(await roleNow(world)).toBe("alumnus");
    const actor = { ...person.actor, grants: [{ role: "alumnus" as const, scope }] };
    const visit = visitOf(center, actor, "portal.view", day, scope);
    const leave = await actInCenter(visit, async (ctx) => {
      ctx.audit.nothing("it reads");
      return ownLeave(ctx);
    });
    expect(leave).toMatchObject({ role: "alumnus", state: "left", endedOn: day, handoverDue: "2022-03-03" });
    const { handovers } = await inCenter(visit, ownHandovers);
    expect(handovers).toMatchObject([
      { direction: "moveOut", dueOn: "2022-03-03", settledOn: null, standing: { text: "还有 5 项" } },
    ]);

    await owner.handover.updateMany({
      where: { incubateeId: incubatee.id },
      data: { settledOn: new Date(day) },
    });
    expect(await roleNow(world)).toBe("former");
    await set({ state: "graduated", afterCareUntil: new Date(day) });
    expect(await roleNow(world)).toBe("alumnus");
    await set({ afterCareUntil: null });
    expect(await roleNow(world)).toBe("alumnus");
    await set({ afterCareUntil: new Date("2022-02-09") });
    expect(await roleNow(world)).toBe("former");
  });

  it("is refused at the end of an act, should a screen still be open from before", async () => {
    const { center, person, scope } = world;
    const { id } = await owner.incubationService.create({
      data: { centerId: center.id, kind: "基本服务", name: "能力培训", position: 1 },
    });
    const asked = actInCenter(visitOf(center, person, "ownService.edit", day, scope), (ctx) =>
      requestService(ctx, { serviceId: id, need: "培训", wantedOn: null }),
    );
    expect(await refusalOf(asked)).toMatchObject({ code: "forbidden" });
    expect(await owner.serviceRequest.count({ where: { centerId: center.id } })).toBe(0);
  });
});
