import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center } from "@/lib/db/context";
import { actorOf, arrivalAt } from "@/lib/web/arrival";
import { closeSession, openSession } from "@/lib/web/session-store";
import { joinCenter, makeCenter, makePerson, ownerClient } from "../../support/factories";
import { statementsOf } from "../../support/machine/statements";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
beforeAll(async () => {
  center = await makeCenter(owner);
});
afterAll(() => owner.$disconnect());

describe("who comes to which center", () => {
  it("is one statement, for a visitor and for a member", async () => {
    const { id } = await makePerson(owner, center, ["staff"]);
    const { token } = await openSession(id);
    expect(await statementsOf(() => arrivalAt(center.slug, undefined))).toHaveLength(1);
    expect(await statementsOf(() => arrivalAt(center.slug, token))).toHaveLength(1);
  });

  it("tells the whole center, as the schema has it", async () => {
    const filled = await owner.center.update({
      where: { id: center.id },
      data: {
        operator: "太原市社会组织促进会",
        email: "office@example.cn",
        recordNumber: "晋ICP备00000000号",
        maskRule: "keepSurname",
        noticeLength: 7,
        noticeUnit: "days",
        firstDayCounts: false,
        demoToday: new Date("2022-01-14"),
      },
      omit: { createdAt: true, exchangeFloor: true },
    });
    expect(await arrivalAt(center.slug, undefined)).toEqual({ center: filled, user: null });
  });

  it("gives the grants held there, and none of another center", async () => {
    const elsewhere = await makeCenter(owner);
    const { id } = await makePerson(owner, center, ["manager"], {
      name: "王芳",
      platformRoles: ["overseer"],
    });
    await joinCenter(owner, elsewhere, { id }, ["panelist"]);
    const { token } = await openSession(id);
    const actorAt = async (slug: string) => {
      const arrived = await arrivalAt(slug, token);
      return arrived && actorOf(arrived);
    };
    const person = { userId: id, name: "王芳", platformRoles: ["overseer"] };
    expect(await actorAt(center.slug)).toEqual({ ...person, grants: [{ role: "manager", scope: {} }] });
    expect(await actorAt(elsewhere.slug)).toEqual({ ...person, grants: [{ role: "panelist", scope: {} }] });
    const stranger = { ...person, name: "访客", grants: [] };
    expect(await actorAt((await makeCenter(owner)).slug)).toEqual(stranger);
  });

  it("takes whoever has no open session for a visitor", async () => {
    const { id } = await makePerson(owner, center, ["staff"]);
    const { token } = await openSession(id);
    await closeSession(token);
    for (const shown of [undefined, "", "made-up", token]) {
      const arrived = await arrivalAt(center.slug, shown);
      expect(arrived && actorOf(arrived)).toMatchObject({ userId: null, grants: [], platformRoles: [] });
    }
  });

  it("is nobody's arrival where there is no center of that name", async () => {
    expect(await arrivalAt("nowhere", undefined)).toBeNull();
    expect(await arrivalAt("\u0000", undefined)).toBeNull();
    expect(await arrivalAt("' or true --", undefined)).toBeNull();
  });
});
