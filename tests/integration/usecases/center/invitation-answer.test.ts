import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import { type Actor, visitor } from "@/lib/domain/access";
import { type NewInvitation, sendInvitation } from "@/lib/usecases/center/invitation";
import {
  acceptInvitation,
  acceptWithNewAccount,
  declineInvitation,
  findInvitation,
} from "@/lib/usecases/center/invitation-answer";
import { getMember } from "@/lib/usecases/center/member";
import { openSession, sessionUser } from "@/lib/web/session-store";
import { personByPassword } from "@/lib/web/sign-in";
import { makeCenter, makePerson, visitOf } from "../../../support/factories";
import { idOf, type MemberDesk, openMemberDesk, owner } from "../../../support/member-desk";
import { refusalOf } from "../../../support/staff-desk";

let desk: MemberDesk;
let serial = 0;
beforeEach(async () => {
  desk = await openMemberDesk();
  serial += 1;
});
afterAll(() => owner.$disconnect());

function send(fields: Partial<NewInvitation> = {}, { act } = desk) {
  return act((ctx) =>
    sendInvitation(ctx, { name: "林静", contact: null, roles: ["staff"], personId: null, ...fields }),
  );
}

/** The person at the door, who is no member. */
function answer<T>(actor: Actor, run: (ctx: Context) => Promise<T>, day = "2022-01-12", { center } = desk) {
  return actInCenter(visitOf(center, actor, "invitation.answer", day), run);
}

function newcomer(code: string, email = `newcomer${serial}@example.org`, { center } = desk) {
  const account = { code, name: "林静静", login: { email }, password: "只有她自己知道的一句话" };
  return answer(visitor, (ctx) => acceptWithNewAccount(ctx, account), "2022-01-12", { ...desk, center });
}

describe("acceptWithNewAccount", () => {
  it("makes a member with a password that no center ever saw, and a name for each side", async () => {
    const { code } = await send({ name: "林老师", contact: "139 转 2" });
    const email = `newcomer${serial}@example.org`;
    const { userId } = await newcomer(code);
    expect(await personByPassword(email, "只有她自己知道的一句话", "10.3.0.1")).toBe(userId);
    expect(await owner.user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({
      name: "林静静",
      firstPassword: false,
    });
    const member = await desk.read((ctx) => getMember(ctx, { member: userId }));
    expect(member).toMatchObject({ name: "林老师", contact: "139 转 2", roles: ["staff"] });
    expect(JSON.stringify(member)).not.toContain(email);
    expect(await desk.records(userId)).toMatchObject([{ event: "join" }]);
  });

  it("refuses a login that is taken, and changes nothing of its account", async () => {
    const email = `taken${serial}@example.org`;
    const known = await makePerson(owner, null, [], { email, password: "hers" });
    const { code } = await send();
    const refusal = await refusalOf(newcomer(code, email));
    expect(refusal.fields.login).toContain("已有账号");
    expect(await personByPassword(email, "hers", "10.3.0.2")).toBe(known.id);
    expect(await owner.membership.count({ where: { userId: known.id } })).toBe(0);
    expect(await newcomer(code)).toMatchObject({ roles: ["staff"] });
  });

  it("uses an invitation up, also when two answer at once", async () => {
    const { code } = await send();
    const both = await Promise.allSettled(
      [1, 2].map((n) => newcomer(code, `twin${n}-${serial}@example.org`)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const late = both.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []));
    expect(late).toMatchObject([{ code: "conflict", message: expect.stringContaining("已经接受") }]);
    const again = await refusalOf(newcomer(code, `third${serial}@example.org`));
    expect(again.message).toContain("已经接受");
    expect(await owner.user.count({ where: { email: { endsWith: `-${serial}@example.org` } } })).toBe(1);
  });
});

describe("acceptInvitation", () => {
  it("takes the account of whoever is signed in, and leaves their other centers alone", async () => {
    const elsewhere = await makeCenter(owner);
    const person = await makePerson(owner, elsewhere, ["manager"], { name: "韩雪梅" });
    const { code } = await send({ name: "韩科长", roles: ["staff", "panelist"] });
    await answer(person.actor, (ctx) => acceptInvitation(ctx, { code }));
    const { token } = await openSession(person.id);
    expect((await sessionUser(token))?.memberships).toEqual(
      expect.arrayContaining([
        {
          centerId: desk.center.id,
          name: "韩科长",
          grants: [
            { role: "staff", scope: {} },
            { role: "panelist", scope: {} },
          ],
        },
        { centerId: elsewhere.id, name: "韩雪梅", grants: [{ role: "manager", scope: {} }] },
      ]),
    );
  });

  it("adds the roles to a member, who is called as before", async () => {
    const clerk = await makePerson(owner, desk.center, ["staff"], { name: "赵晓东" });
    const { code } = await send({ name: "赵晓冬", roles: ["staff", "manager"] });
    await answer(clerk.actor, (ctx) => acceptInvitation(ctx, { code }));
    const member = await desk.read((ctx) => getMember(ctx, { member: clerk.id }));
    expect(member).toMatchObject({ name: "赵晓东", roles: ["manager", "staff"] });
  });

  it("is refused without an account, after its term, with a code of another center, and with none at all", async () => {
    const person = await makePerson(owner, null, []);
    const { code } = await send();
    const accept = (actor: Actor, used: string, day?: string) =>
      refusalOf(answer(actor, (ctx) => acceptInvitation(ctx, { code: used }), day));
    expect((await accept(visitor, code)).code).toBe("unauthenticated");
    expect((await accept(person.actor, code, "2022-01-18")).message).toContain("有效期到2022年1月17日");
    const theirs = await send({}, await openMemberDesk());
    expect((await accept(person.actor, theirs.code)).code).toBe("not_found");
    expect((await accept(person.actor, "AAAA-BBBB-CCCC")).code).toBe("not_found");
    expect(await owner.membership.count({ where: { userId: person.id } })).toBe(0);
    await answer(person.actor, (ctx) => acceptInvitation(ctx, { code }), "2022-01-17");
  });
});

describe("declineInvitation", () => {
  it("needs no account, and cannot be taken back by the same code", async () => {
    const { id, code } = await send();
    await answer(visitor, (ctx) => declineInvitation(ctx, { code }));
    expect(await desk.records(id)).toMatchObject([{ event: "send" }, { event: "decline" }]);
    expect((await refusalOf(newcomer(code))).message).toContain("已经谢绝");
    const shown = await desk.read((ctx) => findInvitation(ctx, { code }));
    expect(shown?.whyNot).toContain("已经谢绝");
  });
});

describe("a takeover", () => {
  it("is not possible: what a manager does with a login of another person gives nothing in another center", async () => {
    const login = `victim${serial}@example.org`;
    // Center A: its manager accepts an invitation in the name of somebody else, with a password of the manager's own.
    const { code } = await send({ name: "冒用的名字" });
    await newcomer(code, login);
    const squatter = await idOf(login);
    // Center B invites the person of that login. Nothing it does reaches the account, and it learns nothing of it.
    const other = await openMemberDesk();
    const invited = await send({ name: "郭丽萍", contact: login }, other);
    expect(JSON.stringify(invited)).not.toContain("冒用");
    expect(await owner.membership.count({ where: { userId: squatter, centerId: other.center.id } })).toBe(0);
    // The person accepts with another login, and is a member; the manager's account is not.
    await newcomer(invited.code, `own${serial}@example.org`, other);
    const members = await owner.membership.findMany({ where: { centerId: other.center.id } });
    expect(members.map(({ userId }) => userId)).not.toContain(squatter);
    expect(members.map(({ name }) => name)).toContain("郭丽萍");
    expect(JSON.stringify(members)).not.toContain("冒用");
  });
});
