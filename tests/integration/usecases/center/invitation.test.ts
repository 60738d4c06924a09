import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { NewInvitation } from "@/lib/usecases/center/invitation";
import {
  getInvitation,
  listInvitations,
  resendInvitation,
  sendInvitation,
  withdrawAllSentBy,
  withdrawInvitation,
} from "@/lib/usecases/center/invitation";
import { declineInvitation, findInvitation } from "@/lib/usecases/center/invitation-answer";
import { makePerson } from "../../../support/factories";
import { type MemberDesk, openMemberDesk, owner } from "../../../support/member-desk";
import { refusalOf } from "../../../support/staff-desk";

let desk: MemberDesk;
beforeEach(async () => {
  desk = await openMemberDesk();
});
afterAll(() => owner.$disconnect());

function send(fields: Partial<NewInvitation> = {}) {
  return desk.act((ctx) =>
    sendInvitation(ctx, { name: "林静", contact: null, roles: ["staff"], personId: null, ...fields }),
  );
}

const behind = (code: string) => desk.read((ctx) => findInvitation(ctx, { code }));

describe("sendInvitation", () => {
  it("shows a code once, and stores none that anybody could read", async () => {
    const { id, code, expiresAt } = await send();
    expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    expect(expiresAt).toEqual(new Date("2022-01-18T00:00:00+08:00"));
    const stored = await owner.invitation.findFirstOrThrow({ where: { id } });
    expect(JSON.stringify(stored)).not.toContain(code.replaceAll("-", ""));
    expect(await desk.records(id)).toMatchObject([{ event: "send", actorName: "宋立新" }]);
    expect(await behind(code.toLowerCase())).toMatchObject({ name: "林静", roles: ["staff"], whyNot: null });
  });

  it("is the same whether the person has an account or not", async () => {
    await makePerson(owner, null, [], { email: "known@example.org", name: "别处的名字" });
    const answers = [
      await send({ contact: "known@example.org" }),
      await send({ contact: "unknown@example.org" }),
    ].map(({ id: _id, code: _code, ...rest }) => rest);
    expect(answers[0]).toEqual(answers[1]);
    const listed = JSON.stringify(await desk.read(listInvitations));
    expect(listed).not.toContain("别处的名字");
  });
});

describe("resendInvitation", () => {
  it("gives a new code and makes the old one worthless, also after a refusal or a withdrawal", async () => {
    const first = await send();
    const again = async () => desk.act((ctx) => resendInvitation(ctx, { invitation: first.id }));
    const second = await again();
    expect(await behind(first.code)).toBeNull();
    expect(await behind(second.code)).toMatchObject({ whyNot: null });
    await desk.act((ctx) => declineInvitation(ctx, { code: second.code }));
    const third = await again();
    await desk.act((ctx) => withdrawInvitation(ctx, { invitation: first.id }));
    expect(await behind(third.code)).toMatchObject({ whyNot: expect.stringContaining("已撤回") });
    expect(await behind((await again()).code)).toMatchObject({ whyNot: null });
  });

  it("is refused from a page that a colleague's act has made stale", async () => {
    const { id } = await send();
    const { edition } = await desk.read((ctx) => getInvitation(ctx, { invitation: id }));
    await desk.act((ctx) => resendInvitation(ctx, { invitation: id, edition }));
    const stale = await refusalOf(desk.act((ctx) => resendInvitation(ctx, { invitation: id, edition })));
    expect(stale.message).toContain("重新发出邀请");
  });
});

describe("the list", () => {
  it("has what waits and what was declined, and nothing that is over", async () => {
    const [open, declined, withdrawn] = [
      await send({ name: "甲" }),
      await send({ name: "乙" }),
      await send({ name: "丙" }),
    ];
    await desk.act((ctx) => declineInvitation(ctx, { code: declined.code }));
    await desk.act((ctx) => withdrawInvitation(ctx, { invitation: withdrawn.id }));
    const listed = await desk.read(listInvitations);
    expect(listed.map(({ id }) => id).sort()).toEqual([open.id, declined.id].sort());
    const twice = desk.act((ctx) => withdrawInvitation(ctx, { invitation: withdrawn.id }));
    expect((await refusalOf(twice)).code).toBe("conflict");
  });
});

describe("withdrawAllSentBy", () => {
  it("takes back what one person sent, and nobody else's", async () => {
    const own = await send();
    const other = await makePerson(owner, desk.center, ["manager"]);
    await desk.act(async (ctx) => {
      await withdrawAllSentBy(ctx, other.id);
      ctx.audit.nothing("there was nothing to withdraw");
    });
    expect(await behind(own.code)).toMatchObject({ whyNot: null });
    await desk.act((ctx) => withdrawAllSentBy(ctx, desk.manager.id));
    expect(await behind(own.code)).toMatchObject({ whyNot: expect.stringContaining("已撤回") });
  });
});
