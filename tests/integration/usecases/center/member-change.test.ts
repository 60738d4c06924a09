import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { assignableRoles } from "@/lib/domain/access";
import { sendInvitation } from "@/lib/usecases/center/invitation";
import { getMember, memberOf } from "@/lib/usecases/center/member";
import { changeMember, type MemberChange, removeMember } from "@/lib/usecases/center/member-change";
import { actorOf, arrivalAt } from "@/lib/web/arrival";
import { openSession, sessionUser } from "@/lib/web/session-store";
import { joinCenter, makeCenter, makePerson, visitOf } from "../../../support/factories";
import { type MemberDesk, openMemberDesk, owner } from "../../../support/member-desk";
import { makeOrganization, makeRepresentative } from "../../../support/portal-world";
import { refusalOf } from "../../../support/staff-desk";

let desk: MemberDesk;

beforeEach(async () => {
  desk = await openMemberDesk();
});
afterAll(() => owner.$disconnect());

/** Changes somebody as a manager does; what is not said stays. */
async function change(id: string, fields: Partial<MemberChange>) {
  const { name, contact, roles } = await desk.read((ctx) => memberOf(ctx, id));
  const given = assignableRoles.filter((role) => roles.includes(role));
  const as = { member: id, name, contact, roles: given, ...fields };
  return desk.act((ctx) => changeMember(ctx, as));
}

describe("a name", () => {
  it("is corrected for this center alone, on record, and signs what the person does from then on", async () => {
    const elsewhere = await makeCenter(owner);
    const person = await makePerson(owner, desk.center, ["staff"], { name: "赵小冬" });
    await joinCenter(owner, elsewhere, person, ["staff"]);
    await change(person.id, { name: "赵晓东", contact: "分机 12" });
    const names = await owner.membership.findMany({ where: { userId: person.id } });
    expect(names.find(({ centerId }) => centerId === desk.center.id)).toMatchObject({
      name: "赵晓东",
      contact: "分机 12",
    });
    expect(names.find(({ centerId }) => centerId === elsewhere.id)?.name).toBe("赵小冬");
    expect((await owner.user.findUniqueOrThrow({ where: { id: person.id } })).name).toBe("赵小冬");
    expect(await desk.records(person.id)).toMatchObject([{ event: "rename", actorName: "宋立新" }]);
    const { token } = await openSession(person.id);
    const arrived = await arrivalAt(desk.center.slug, token);
    expect(arrived && actorOf(arrived)).toMatchObject({ name: "赵晓东" });
    // At a center where the person is a stranger, there is no name at all.
    const strange = await arrivalAt((await makeCenter(owner)).slug, token);
    expect(strange && actorOf(strange)).toMatchObject({ name: "访客", grants: [] });
  });

  it("is not corrected from a page that a colleague's change has made stale", async () => {
    const { id } = await makePerson(owner, desk.center, ["staff"], { name: "赵小冬" });
    const { edition } = await desk.read((ctx) => getMember(ctx, { member: id }));
    await change(id, { name: "赵晓东", edition });
    expect((await refusalOf(change(id, { name: "赵小东", edition }))).code).toBe("conflict");
  });
});

describe("changeMember", () => {
  it("takes effect at once and keeps roles that no manager gives away", async () => {
    const person = await makePerson(owner, desk.center, ["staff"], { name: "梁文博" });
    const { id: organization } = await makeOrganization(owner, desk.center, "邻里互助队");
    await makeRepresentative(owner, desk.center, person, { id: organization });
    await change(person.id, { roles: ["manager"] });
    const { token } = await openSession(person.id);
    const user = await sessionUser(token);
    expect(user).toMatchObject({
      memberships: [
        {
          centerId: desk.center.id,
          name: "梁文博",
          grants: [
            { role: "manager", scope: {} },
            { role: "organization", scope: { organization } },
          ],
        },
      ],
    });
    expect(await desk.records(person.id)).toMatchObject([{ event: "changeRoles" }]);
  });

  it("refuses from a page that a change since has made stale, also one's own", async () => {
    const { id } = await makePerson(owner, desk.center, ["staff"]);
    const { edition } = await desk.read((ctx) => getMember(ctx, { member: id }));
    await change(id, { roles: ["staff", "manager"], edition });
    await change(id, { roles: ["staff", "manager"], edition }); // the first answer was lost on the way
    expect((await refusalOf(change(id, { roles: ["staff"], edition }))).message).toContain("您本人于");
    const now = await desk.read((ctx) => getMember(ctx, { member: id }));
    expect(now.roles).toEqual(["manager", "staff"]);
    await change(id, { roles: ["staff"], edition: now.edition });
  });

  it("leaves the center no day without a manager, also when two leave at once", async () => {
    const alone = await refusalOf(change(desk.manager.id, { roles: ["staff"] }));
    expect(alone.fields.roles).toContain("唯一的管理者");
    const second = await makePerson(owner, desk.center, ["manager"]);
    const both = await Promise.allSettled(
      [desk.manager, second].map(({ id }) =>
        desk.act((ctx) => removeMember(ctx, { member: id, reason: "离岗" })),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("lets managers give up their own role", async () => {
    await makePerson(owner, desk.center, ["manager"]);
    await change(desk.manager.id, { roles: ["staff"] });
    const now = await desk.read((ctx) => getMember(ctx, { member: desk.manager.id }));
    expect(now.roles).toEqual(["staff"]);
  });
});

describe("removeMember", () => {
  it("ends the work here, with a reason on record, and nothing else", async () => {
    const elsewhere = await makeCenter(owner);
    const person = await makePerson(owner, desk.center, ["staff"]);
    await joinCenter(owner, elsewhere, person, ["staff"]);
    await desk.act((ctx) => removeMember(ctx, { member: person.id, reason: "调离" }));
    const where = { userId: person.id };
    expect(await owner.membership.findMany({ where })).toMatchObject([{ centerId: elsewhere.id }]);
    expect(await owner.grant.findMany({ where })).toMatchObject([{ centerId: elsewhere.id }]);
    expect(await desk.records(person.id)).toMatchObject([{ event: "remove", reason: "调离" }]);
    const again = desk.act((ctx) => removeMember(ctx, { member: person.id, reason: "调离" }));
    expect((await refusalOf(again)).code).toBe("not_found");
  });

  it("withdraws what the person has sent, so that it lets nobody in again", async () => {
    const second = await makePerson(owner, desk.center, ["manager"]);
    const visit = visitOf(desk.center, second, "member.edit", "2022-01-10");
    const self = { name: "另一个自己", contact: null, roles: ["manager" as const], personId: null };
    const sent = [
      await actInCenter(visit, (ctx) => sendInvitation(ctx, self)),
      await desk.act((ctx) => sendInvitation(ctx, self)),
    ];
    await desk.act((ctx) => removeMember(ctx, { member: second.id, reason: "离岗" }));
    const states = await Promise.all(
      sent.map(async ({ id }) => (await owner.invitation.findFirstOrThrow({ where: { id } })).state),
    );
    expect(states).toEqual(["withdrawn", "open"]);
  });

  it("ends the sessions of whoever has no other work, for good, and of nobody else", async () => {
    const [here, both] = [
      await makePerson(owner, desk.center, ["staff"]),
      await makePerson(owner, desk.center, ["staff"]),
    ];
    await joinCenter(owner, await makeCenter(owner), both, ["staff"]);
    const tokens = await Promise.all([here, both].map(async ({ id }) => (await openSession(id)).token));
    for (const { id } of [here, both]) {
      await desk.act((ctx) => removeMember(ctx, { member: id, reason: "调离" }));
    }
    await joinCenter(owner, desk.center, here, ["staff"]);
    const after = await Promise.all(tokens.map(async (token) => (await sessionUser(token))?.id));
    expect(after).toEqual([undefined, both.id]);
  });

  it("lets managers remove themselves where another one stays", async () => {
    await makePerson(owner, desk.center, ["manager"]);
    const { id } = desk.manager;
    await desk.act((ctx) => removeMember(ctx, { member: id, reason: "退休" }));
    expect(await owner.membership.count({ where: { userId: id } })).toBe(0);
  });
});
