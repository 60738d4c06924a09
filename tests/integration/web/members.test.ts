import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import type { AssignableRole } from "@/lib/domain/access";
import { plainFirstPassword } from "@/lib/domain/center/first-password";
import { changeRoles, removeMember, renewMemberPassword } from "@/lib/web/member-change";
import { addMember, getMember, listMembers, type NewMember } from "@/lib/web/members";
import { openSession, sessionUser } from "@/lib/web/session-store";
import { personByPassword } from "@/lib/web/sign-in";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../support/factories";
import { refusalOf } from "../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
type Center = Awaited<ReturnType<typeof makeCenter>>;
let center: Center;
let manager: Person;
let serial = 0;

beforeEach(async () => {
  center = await makeCenter(owner);
  manager = await makePerson(owner, center, ["manager"], { name: "宋立新" });
});
afterAll(() => owner.$disconnect());

function act<T>(run: (ctx: Parameters<Parameters<typeof actInCenter<T>>[1]>[0]) => Promise<T>): Promise<T> {
  return actInCenter(visitOf(center, manager, "member.edit", "2022-01-10"), run);
}

function read<T>(run: (ctx: Parameters<Parameters<typeof inCenter<T>>[1]>[0]) => Promise<T>): Promise<T> {
  return inCenter(visitOf(center, manager, "member.view", "2022-01-10"), run);
}

function newcomer(fields: Partial<NewMember> = {}): NewMember {
  serial += 1;
  const login = { email: `newcomer${serial}@example.org` };
  return { name: "林静", login, roles: ["staff"], title: null, expert: null, ...fields };
}

function add(fields: Partial<NewMember> = {}) {
  return act((ctx) => addMember(ctx, newcomer(fields)));
}

async function idOf(login: string): Promise<string> {
  return (await owner.user.findFirstOrThrow({ where: { OR: [{ email: login }, { mobile: login }] } })).id;
}

function records(id: string) {
  return read((ctx) =>
    ctx.db.auditEntry.findMany({
      where: { subjectId: id },
      orderBy: { id: "asc" },
      select: { event: true, reason: true, actorName: true },
    }),
  );
}

describe("addMember", () => {
  it("opens an account whose first password signs in, typed as people type it", async () => {
    const opened = await add({ login: { mobile: "13912340001" } });
    expect(opened).toMatchObject({ name: "林静", login: "13912340001" });
    const typed = (opened.password ?? "").toLowerCase();
    expect(typed).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    const id = await personByPassword("139 1234 0001", typed, "10.0.0.1");
    expect(id).toBe(await idOf("13912340001"));
    expect(await records(id)).toMatchObject([{ event: "add", actorName: "宋立新" }]);
  });

  it("stores no password that anybody could read", async () => {
    const { login, password } = await add();
    const stored = await owner.user.findFirstOrThrow({ where: { email: login } });
    expect(JSON.stringify(stored)).not.toContain(plainFirstPassword(password ?? ""));
    expect(stored.firstPassword).toBe(true);
  });

  it("lets somebody with an account in by that account, under the name it has", async () => {
    const elsewhere = await makeCenter(owner);
    const known = await makePerson(owner, elsewhere, ["staff"], { name: "韩雪梅", email: "han@example.org" });
    const opened = await add({ login: { email: "han@example.org" }, name: "韩某" });
    expect(opened).toEqual({ name: "韩雪梅", login: "han@example.org", password: null });
    expect(await owner.membership.count({ where: { userId: known.id } })).toBe(2);
  });

  it("refuses somebody who is a member already, and an account that is disabled", async () => {
    const { login } = await add();
    const again = await refusalOf(add({ login: { email: login } }));
    expect(again.fields.login).toContain("已是本中心成员");
    const gone = await makePerson(owner, null, [], { email: "gone@example.org" });
    await owner.user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } });
    expect((await refusalOf(add({ login: { email: "gone@example.org" } }))).fields.login).toContain("已停用");
  });

  it("gives an expert of the 专家库 the account, so that marking needs no second entry", async () => {
    const expert = await read((ctx) =>
      ctx.db.expert.create({ data: { centerId: center.id, name: "林静", title: "高级社会工作师" } }),
    );
    const { login } = await add({ roles: ["panelist"], expert: expert.id });
    const experts = await read((ctx) => ctx.db.expert.findMany());
    expect(experts).toMatchObject([{ id: expert.id, userId: await idOf(login) }]);
    const twice = await refusalOf(add({ roles: ["panelist"], expert: expert.id }));
    expect(twice.code).toBe("conflict");
  });

  it("lists a new panelist in the 专家库, and asks under which title", async () => {
    const refusal = await refusalOf(add({ roles: ["panelist"], name: "高敏" }));
    expect(refusal.fields.title).toContain("请填写单位");
    expect(await owner.user.count({ where: { name: "高敏" } })).toBe(0);
    const { login } = await add({ roles: ["panelist"], title: "社会组织负责人" });
    const experts = await read((ctx) => ctx.db.expert.findMany());
    expect(experts).toMatchObject([{ userId: await idOf(login), title: "社会组织负责人" }]);
  });
});

describe("the list", () => {
  it("shows the members of this center and nobody else", async () => {
    const other = await makeCenter(owner);
    await makePerson(owner, other, ["staff"], { name: "外人" });
    await add();
    const members = await read(listMembers);
    expect(members.map(({ name, roles, firstPassword }) => [name, roles, firstPassword])).toEqual([
      ["林静", ["staff"], true],
      ["宋立新", ["manager"], false],
    ]);
    expect(JSON.stringify(members)).not.toContain("argon2");
  });
});

describe("changeRoles", () => {
  it("takes effect at once and keeps roles that no manager gives away", async () => {
    const mentor = await makePerson(owner, center, ["mentor", "staff"], { name: "梁文博" });
    await act((ctx) => changeRoles(ctx, { member: mentor.id, roles: ["manager"], title: null }));
    const { token } = await openSession(mentor.id);
    const user = await sessionUser(token);
    expect(user).toMatchObject({
      memberships: [{ centerId: center.id, roles: ["manager", "mentor"] }],
    });
    expect(await records(mentor.id)).toMatchObject([{ event: "changeRoles" }]);
  });

  it("refuses from a page that another manager's change has made stale", async () => {
    const { id } = await makePerson(owner, center, ["staff"]);
    const change = (roles: AssignableRole[], edition: string) =>
      act((ctx) => changeRoles(ctx, { member: id, roles, title: null, edition }));
    const { edition } = await read((ctx) => getMember(ctx, { member: id }));
    await change(["staff", "manager"], edition);
    await change(["staff", "manager"], edition); // the first answer was lost on the way
    expect((await refusalOf(change(["staff"], edition))).message).toContain("宋立新于");
    const now = await read((ctx) => getMember(ctx, { member: id }));
    expect(now.roles).toEqual(["staff", "manager"]);
    await change(["staff"], now.edition);
  });

  it("leaves the center no day without a manager, also when two leave at once", async () => {
    const alone = await refusalOf(
      act((ctx) => changeRoles(ctx, { member: manager.id, roles: ["staff"], title: null })),
    );
    expect(alone.fields.roles).toContain("唯一的管理者");
    const second = await makePerson(owner, center, ["manager"]);
    const both = await Promise.allSettled(
      [manager, second].map(({ id }) => act((ctx) => removeMember(ctx, { member: id, reason: "离岗" }))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("renewMemberPassword", () => {
  it("ends every session and the old password", async () => {
    const person = await makePerson(owner, center, ["staff"], {
      email: "old@example.org",
      password: "old password",
    });
    const { token } = await openSession(person.id);
    const { password } = await act((ctx) => renewMemberPassword(ctx, { member: person.id }));
    expect(await sessionUser(token)).toBeNull();
    await expect(personByPassword("old@example.org", "old password", "10.0.0.2")).rejects.toThrow();
    expect(await personByPassword("old@example.org", password ?? "", "10.0.0.2")).toBe(person.id);
  });

  it("cannot take over an account that works elsewhere too", async () => {
    const elsewhere = await makeCenter(owner);
    const shared = await makePerson(owner, elsewhere, ["manager"]);
    await owner.membership.create({ data: { centerId: center.id, userId: shared.id, roles: ["staff"] } });
    const overseer = await makePerson(owner, center, ["staff"], { platformRoles: ["overseer"] });
    for (const { id } of [shared, overseer]) {
      const refusal = await refusalOf(act((ctx) => renewMemberPassword(ctx, { member: id })));
      expect(refusal.message).toContain("还在别处任职");
      expect(await read((ctx) => getMember(ctx, { member: id }))).toMatchObject({ elsewhere: true });
    }
  });
});

describe("removeMember", () => {
  it("ends the work here, with a reason on record, and nothing else", async () => {
    const elsewhere = await makeCenter(owner);
    const person = await makePerson(owner, center, ["staff"]);
    await owner.membership.create({ data: { centerId: elsewhere.id, userId: person.id, roles: ["staff"] } });
    await act((ctx) => removeMember(ctx, { member: person.id, reason: "调离" }));
    expect(await owner.membership.findMany({ where: { userId: person.id } })).toMatchObject([
      { centerId: elsewhere.id },
    ]);
    expect(await records(person.id)).toMatchObject([{ event: "remove", reason: "调离" }]);
    expect(
      (await refusalOf(act((ctx) => removeMember(ctx, { member: person.id, reason: "调离" })))).code,
    ).toBe("not_found");
  });
});
