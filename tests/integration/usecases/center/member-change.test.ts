import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { AssignableRole } from "@/lib/domain/access";
import { plainFirstPassword } from "@/lib/domain/center/first-password";
import { getMember } from "@/lib/usecases/center/member";
import {
  addMember,
  changeRoles,
  removeMember,
  renewMemberPassword,
} from "@/lib/usecases/center/member-change";
import { openSession, sessionUser } from "@/lib/web/session-store";
import { personByPassword } from "@/lib/web/sign-in";
import { joinCenter, makeCenter, makePerson } from "../../../support/factories";
import { idOf, type MemberDesk, openMemberDesk, owner } from "../../../support/member-desk";
import { refusalOf } from "../../../support/staff-desk";

let desk: MemberDesk;
let serial = 0;

beforeEach(async () => {
  desk = await openMemberDesk();
});
afterAll(() => owner.$disconnect());

function add(fields: Partial<Parameters<typeof addMember>[1]> = {}) {
  serial += 1;
  const login = { email: `newcomer${serial}@example.org` };
  return desk.act((ctx) => addMember(ctx, { name: "林静", login, roles: ["staff"], ...fields }));
}

describe("addMember", () => {
  it("opens an account whose first password signs in, typed as people type it", async () => {
    const opened = await add({ login: { mobile: "13912340001" } });
    expect(opened).toMatchObject({ name: "林静", login: "13912340001" });
    const typed = (opened.password ?? "").toLowerCase();
    expect(typed).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    const id = await personByPassword("139 1234 0001", typed, "10.0.0.1");
    expect(id).toBe(await idOf("13912340001"));
    expect(await desk.records(id)).toMatchObject([{ event: "add", actorName: "宋立新" }]);
    const added = await desk.read((ctx) => getMember(ctx, { member: id }));
    expect(added).toMatchObject({ roles: ["staff"], firstPassword: true });
  });

  it("stores no password that anybody could read", async () => {
    const { login, password } = await add();
    const stored = await owner.user.findFirstOrThrow({ where: { email: login } });
    expect(JSON.stringify(stored)).not.toContain(plainFirstPassword(password ?? ""));
    expect(stored.firstPassword).toBe(true);
  });

  it("lets somebody with an account in by that account, under the name it has", async () => {
    const elsewhere = await makeCenter(owner);
    const known = await makePerson(owner, elsewhere, ["staff"], {
      name: "韩雪梅",
      email: "han@example.org",
      password: "a sentence of hers",
    });
    const opened = await add({ login: { email: "han@example.org" }, name: "韩某" });
    expect(opened).toEqual({ id: known.id, name: "韩雪梅", login: "han@example.org", password: null });
    expect(await owner.membership.count({ where: { userId: known.id } })).toBe(2);
    expect(await personByPassword("han@example.org", "a sentence of hers", "10.0.0.3")).toBe(known.id);
  });

  it("refuses somebody who is a member already, and an account that is disabled", async () => {
    const { login } = await add();
    const again = await refusalOf(add({ login: { email: login } }));
    expect(again.fields.login).toContain("已是本中心成员");
    const gone = await makePerson(owner, null, [], { email: "gone@example.org", name: "离任者" });
    await owner.user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } });
    const refused = await refusalOf(add({ login: { email: "gone@example.org" } }));
    expect(refused.fields.login).toContain("已停用");
    expect(JSON.stringify(refused)).not.toContain("离任者");
  });

  it("opens one account when two centers add the same person at once", async () => {
    const other = await openMemberDesk();
    const login = { mobile: "13912340002" };
    const added = await Promise.all(
      [desk, other].map(({ act }) => act((ctx) => addMember(ctx, { name: "林静", login, roles: ["staff"] }))),
    );
    expect(new Set(added.map(({ id }) => id)).size).toBe(1);
    expect(added.filter(({ password }) => password !== null)).toHaveLength(1);
  });
});

describe("changeRoles", () => {
  it("takes effect at once and keeps roles that no manager gives away", async () => {
    const mentor = await makePerson(owner, desk.center, ["mentor", "staff"], { name: "梁文博" });
    await desk.act((ctx) => changeRoles(ctx, { member: mentor.id, roles: ["manager"] }));
    const { token } = await openSession(mentor.id);
    const user = await sessionUser(token);
    expect(user).toMatchObject({
      memberships: [
        {
          centerId: desk.center.id,
          grants: [
            { role: "manager", scope: {} },
            { role: "mentor", scope: {} },
          ],
        },
      ],
    });
    expect(await desk.records(mentor.id)).toMatchObject([{ event: "changeRoles" }]);
  });

  it("refuses from a page that another manager's change has made stale", async () => {
    const { id } = await makePerson(owner, desk.center, ["staff"]);
    const change = (roles: AssignableRole[], edition: string) =>
      desk.act((ctx) => changeRoles(ctx, { member: id, roles, edition }));
    const { edition } = await desk.read((ctx) => getMember(ctx, { member: id }));
    await change(["staff", "manager"], edition);
    await change(["staff", "manager"], edition); // the first answer was lost on the way
    expect((await refusalOf(change(["staff"], edition))).message).toContain("宋立新于");
    const now = await desk.read((ctx) => getMember(ctx, { member: id }));
    expect(now.roles).toEqual(["manager", "staff"]);
    await change(["staff"], now.edition);
  });

  it("leaves the center no day without a manager, also when two leave at once", async () => {
    const alone = await refusalOf(
      desk.act((ctx) => changeRoles(ctx, { member: desk.manager.id, roles: ["staff"] })),
    );
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
    await desk.act((ctx) => changeRoles(ctx, { member: desk.manager.id, roles: ["staff"] }));
    const now = await desk.read((ctx) => getMember(ctx, { member: desk.manager.id }));
    expect(now.roles).toEqual(["staff"]);
  });
});

describe("renewMemberPassword", () => {
  it("ends every session and the old password", async () => {
    const person = await makePerson(owner, desk.center, ["staff"], {
      email: "old@example.org",
      password: "old password",
    });
    const { token } = await openSession(person.id);
    const { password } = await desk.act((ctx) => renewMemberPassword(ctx, { member: person.id }));
    expect(await sessionUser(token)).toBeNull();
    await expect(personByPassword("old@example.org", "old password", "10.0.0.2")).rejects.toThrow();
    expect(await personByPassword("old@example.org", password ?? "", "10.0.0.2")).toBe(person.id);
  });

  it("cannot take over an account that works elsewhere too", async () => {
    const elsewhere = await makeCenter(owner);
    const shared = await makePerson(owner, elsewhere, ["manager"]);
    await joinCenter(owner, desk.center, shared, ["staff"]);
    const overseer = await makePerson(owner, desk.center, ["staff"], { platformRoles: ["overseer"] });
    for (const { id } of [shared, overseer]) {
      const { token } = await openSession(id);
      const refusal = await refusalOf(desk.act((ctx) => renewMemberPassword(ctx, { member: id })));
      expect(refusal.message).toContain("还在别处任职");
      expect(await sessionUser(token)).not.toBeNull();
    }
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

  it("lets managers remove themselves where another one stays", async () => {
    await makePerson(owner, desk.center, ["manager"]);
    const { id } = desk.manager;
    await desk.act((ctx) => removeMember(ctx, { member: id, reason: "退休" }));
    expect(await owner.membership.count({ where: { userId: id } })).toBe(0);
  });
});
