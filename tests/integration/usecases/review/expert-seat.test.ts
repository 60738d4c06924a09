import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import {
  acceptSeat,
  acceptSeatWithNewAccount,
  changeSeatedMember,
  expertWithoutAccount,
  getSeatedMember,
  type InvitedMember,
  inviteSeatedMember,
  removeSeatedMember,
} from "@/lib/usecases/review/expert-seat";
import { makeExpert, makePerson, visitOf } from "../../../support/factories";
import { type MemberDesk, openMemberDesk, owner } from "../../../support/member-desk";
import { refusalOf } from "../../../support/staff-desk";

let desk: MemberDesk;
let serial = 0;

beforeEach(async () => {
  desk = await openMemberDesk();
});
afterAll(() => owner.$disconnect());

function invite(fields: Partial<InvitedMember> = {}) {
  const member = {
    name: "林静",
    contact: null,
    roles: ["panelist" as const],
    title: null,
    namesake: false,
    expert: null,
    ...fields,
  };
  return desk.act((ctx) => inviteSeatedMember(ctx, member));
}

/** Invites somebody, who accepts with an account of their own. */
async function join(fields: Partial<InvitedMember> = {}): Promise<string> {
  const { code } = await invite(fields);
  serial += 1;
  const account = {
    code,
    name: "林静",
    login: { email: `panelist${serial}@example.org` },
    password: "她自己的一句话",
  };
  const visit = visitOf(desk.center, visitor, "invitation.answer", "2022-01-11");
  return (await actInCenter(visit, (ctx) => acceptSeatWithNewAccount(ctx, account))).userId;
}

/** Who stands in the 专家库, under which title and with which account. */
async function experts() {
  const found = await desk.read((ctx) =>
    ctx.db.expert.findMany({
      orderBy: { id: "asc" },
      select: { id: true, person: { select: { title: true, userId: true } } },
    }),
  );
  return found.map(({ id, person }) => ({ id, ...person }));
}

const lin = () => desk.read((ctx) => makeExpert(ctx, { name: "林静", title: "高级社会工作师" }));

describe("inviteSeatedMember", () => {
  it("gives an expert of the 专家库 the account that accepts, so that marking needs no second entry", async () => {
    const expert = await lin();
    const shown = () => desk.read((ctx) => expertWithoutAccount(ctx, expert.id));
    expect(await shown()).toEqual({ id: expert.id, name: "林静", title: "高级社会工作师" });
    await invite({ expert: expert.id });
    expect(await experts()).toMatchObject([{ userId: null }]); // an invitation is no account
    const userId = await join({ expert: expert.id });
    expect(await experts()).toEqual([{ id: expert.id, title: "高级社会工作师", userId }]);
    expect(await shown()).toBeNull();
    expect((await refusalOf(invite({ expert: expert.id }))).message).toContain("已经是本中心成员");
  });

  it("invites nobody who is archived", async () => {
    const expert = await lin();
    await owner.person.updateMany({ where: { id: expert.personId }, data: { archivedAt: new Date() } });
    expect(await desk.read((ctx) => expertWithoutAccount(ctx, expert.id))).toBeNull();
    for (const fields of [{ expert: expert.id }, { title: "高级社会工作师" }]) {
      expect((await refusalOf(invite(fields))).message).toContain("已归档");
    }
    expect(await owner.invitation.count({ where: { centerId: desk.center.id } })).toBe(0);
  });

  it("lists a new panelist in the 专家库, and asks under which title", async () => {
    const refusal = await refusalOf(invite({ name: "高敏" }));
    expect(refusal.fields.title).toContain("请填写单位");
    expect(await owner.invitation.count({ where: { name: "高敏" } })).toBe(0);
    const userId = await join({ title: "社会组织负责人" });
    expect(await experts()).toMatchObject([{ userId, title: "社会组织负责人" }]);
  });

  it("asks before an expert of the same name under another title is the one who is meant", async () => {
    const expert = await lin();
    const refusal = await refusalOf(invite({ title: "高级社工师" }));
    expect(refusal.message).toBe("专家库中已有“林静（高级社会工作师）”，还没有账号。");
    expect(refusal.fields.title).toContain("同名的另一人");
    expect(await experts()).toMatchObject([{ id: expert.id, userId: null }]);

    const another = await join({ title: "会计师", namesake: true });
    const herself = await join({ title: "高级社会工作师" });
    expect(await experts()).toMatchObject([
      { id: expert.id, userId: herself },
      { title: "会计师", userId: another },
    ]);
  });

  it("leaves the 专家库 alone for whoever does not mark", async () => {
    await join({ roles: ["staff"], title: "主任" });
    expect(await experts()).toEqual([]);
  });
});

describe("acceptSeat", () => {
  it("takes the account of whoever is signed in, once; one account is one person", async () => {
    const person = await makePerson(owner, null, []);
    const accept = (code: string) =>
      actInCenter(visitOf(desk.center, person, "invitation.answer", "2022-01-11"), (ctx) =>
        acceptSeat(ctx, { code }),
      );
    const expert = await lin();
    await accept((await invite({ expert: expert.id })).code);
    expect(await experts()).toMatchObject([{ userId: person.id }]);
    const another = await invite({ title: "会计师", namesake: true });
    expect((await refusalOf(accept(another.code))).message).toContain(
      "这个账号在册是“林静（高级社会工作师）”",
    );
  });
});

describe("removeSeatedMember", () => {
  it("frees the place in the 专家库, so that the person can come back with another account", async () => {
    const expert = await lin();
    const first = await join({ expert: expert.id });
    await desk.act((ctx) => removeSeatedMember(ctx, { member: first, reason: "账号遗失" }));
    expect(await experts()).toMatchObject([{ userId: null }]);
    const second = await join({ expert: expert.id });
    expect(await experts()).toEqual([{ id: expert.id, title: "高级社会工作师", userId: second }]);
  });
});

describe("changeSeatedMember", () => {
  it("lists somebody who becomes a panelist, and shows the title from then on", async () => {
    const { id } = await makePerson(owner, desk.center, ["staff"], { name: "高敏" });
    const change = (title: string | null) =>
      desk.act((ctx) =>
        changeSeatedMember(ctx, {
          member: id,
          name: "高敏",
          contact: null,
          roles: ["staff", "panelist"],
          title,
          namesake: false,
        }),
      );
    expect((await refusalOf(change(null))).fields.title).toContain("请填写单位");
    await change("社会组织负责人");
    await change(null); // stands in the 专家库 already
    await change("理事长"); // a second spelling updates nothing
    expect(await experts()).toMatchObject([{ userId: id, title: "社会组织负责人" }]);
    const shown = await desk.read((ctx) => getSeatedMember(ctx, { member: id }));
    expect(shown).toMatchObject({ roles: ["staff", "panelist"], title: "社会组织负责人" });
  });
});
