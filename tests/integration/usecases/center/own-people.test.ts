import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { invitedAs } from "@/lib/domain/center/invitation";
import { inviteForPartner, withdrawInvitation } from "@/lib/usecases/center/invitation";
import { acceptWithNewAccount, findInvitation } from "@/lib/usecases/center/invitation-answer";
import { listMembers } from "@/lib/usecases/center/member";
import { inviteColleague, listColleagues, removeColleague } from "@/lib/usecases/center/own-people";
import { joinCenter, makeCenter, makePerson, ownerClient, visitOf } from "../../../support/factories";
import { portalWorld } from "../../../support/portal-world";
import { makeRegistry } from "../../../support/registry/registry";
import { refusalOf } from "../../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
type World = Awaited<ReturnType<typeof portalWorld>>;
let world: World;
let neighbour: World;
let serial = 0;

beforeEach(async () => {
  world = await portalWorld(owner);
  neighbour = await portalWorld(owner, { center: world.center, name: "隔壁机构" });
});
afterAll(() => owner.$disconnect());

const day = "2022-02-01";
const act = <T>(run: (ctx: Context) => Promise<T>, { center, person, scope } = world) =>
  actInCenter(visitOf(center, person, "ownPeople.edit", day, scope), run);
const names = async ({ center, person, scope } = world) => {
  const visit = visitOf(center, person, "ownPeople.view", day, scope);
  const { people, invitations } = await inCenter(visit, listColleagues);
  return { people: people.map(({ name }) => name), invited: invitations.map(({ name }) => name) };
};

function accept(code: string) {
  serial += 1;
  const account = { code, name: "王强", login: { email: `colleague${serial}@example.org` } };
  return actInCenter(visitOf(world.center, visitor, "invitation.answer", day), (ctx) =>
    acceptWithNewAccount(ctx, { ...account, password: "只有他自己知道的一句话" }),
  );
}

describe("the people of an organization", () => {
  it("invite a colleague, who acts for it and for nobody else", async () => {
    const sent = await act((ctx) => inviteColleague(ctx, { name: "王强", contact: null }));
    expect(invitedAs(sent)).toBe(`${world.organization.name}的经办人`);
    expect(await names()).toEqual({ people: ["李敏"], invited: ["王强"] });
    expect(await names(neighbour)).toEqual({ people: ["李敏"], invited: [] });
    const { userId } = await accept(sent.code);
    expect((await names()).people.sort()).toEqual(["李敏", "王强"].sort());
    expect(
      await owner.grant.findMany({ where: { userId }, select: { role: true, organizationId: true } }),
    ).toEqual([{ role: "organization", organizationId: world.organization.id }]);
  });

  it("take an invitation back, and cannot touch another organization's", async () => {
    const { id, code } = await act((ctx) => inviteColleague(ctx, { name: "王强", contact: null }));
    const strange = act((ctx) => withdrawInvitation(ctx, { invitation: id }), neighbour);
    expect(await refusalOf(strange)).toMatchObject({ code: "not_found" });
    await act((ctx) => withdrawInvitation(ctx, { invitation: id }));
    expect(await refusalOf(accept(code))).toMatchObject({ code: "conflict" });
  });

  it("remove who leaves, with the membership and the invitations sent, and nobody of another organization", async () => {
    const { person, center } = world;
    await act((ctx) => inviteColleague(ctx, { name: "王强", contact: null }));
    const strange = act((ctx) => removeColleague(ctx, { member: person.id }), neighbour);
    expect(await refusalOf(strange)).toMatchObject({ code: "not_found" });
    expect(await act((ctx) => removeColleague(ctx, { member: person.id }))).toEqual({ self: true });
    expect(await owner.membership.count({ where: { userId: person.id } })).toBe(0);
    expect(await owner.invitation.count({ where: { centerId: center.id, state: "withdrawn" } })).toBe(1);
    expect(
      await refusalOf(act((ctx) => inviteColleague(ctx, { name: "王强", contact: null }))),
    ).toMatchObject({
      code: "forbidden",
    });
  });

  it("leave somebody's other work in the center as it is", async () => {
    const { center, organization } = world;
    const both = await makePerson(owner, null, [], { name: "周全" });
    await joinCenter(owner, center, both, [
      "panelist",
      { role: "organization", organizationId: organization.id },
    ]);
    await act((ctx) => removeColleague(ctx, { member: both.id }));
    const left = await owner.grant.findMany({ where: { userId: both.id }, select: { role: true } });
    expect(left).toEqual([{ role: "panelist" }]);
  });
});

describe("the desk", () => {
  it("invites the people of an organization taken over and of a third party, and sees them apart", async () => {
    const { center, staff, organization } = world;
    const asManager = visitOf(center, staff, "member.edit", day);
    const { body } = await actInCenter(visitOf(center, staff, "body.edit", day), (ctx) =>
      makeRegistry(ctx, "第三方"),
    );
    const who = { name: "赵评", contact: null };
    const evaluator = await actInCenter(asManager, (ctx) => inviteForPartner(ctx, { ...who, body: body.id }));
    const shown = await inCenter(visitOf(center, visitor, "invitation.answer", day), (ctx) =>
      findInvitation(ctx, { code: evaluator.code }),
    );
    expect(shown && invitedAs(shown)).toBe("第三方民政局的评估人员");
    const { userId } = await accept(evaluator.code);
    expect(await owner.grant.findFirst({ where: { userId } })).toMatchObject({
      role: "evaluator",
      bodyId: body.id,
    });
    const members = await inCenter(asManager, listMembers);
    expect(members.find(({ id }) => id === userId)).toMatchObject({ guest: true, actsFor: "第三方民政局" });
    expect(members.find(({ id }) => id === world.person.id)).toMatchObject({
      guest: true,
      actsFor: organization.name,
    });
    expect(members.find(({ id }) => id === staff.id)).toMatchObject({ guest: false, actsFor: null });
  });

  it("invites the workers of a place, from where they see it and all below", async () => {
    const { center, staff } = world;
    const asManager = visitOf(center, staff, "member.edit", day);
    const place = await owner.place.create({
      data: { centerId: center.id, kind: "community", name: "宝山花园社区" },
    });
    const sent = await actInCenter(asManager, (ctx) =>
      inviteForPartner(ctx, { name: "田秀梅", contact: null, place: place.id }),
    );
    expect(invitedAs(sent)).toBe("宝山花园社区的社区工作人员");
    const { userId } = await accept(sent.code);
    expect(await owner.grant.findFirst({ where: { userId } })).toMatchObject({
      role: "community",
      placeId: place.id,
    });
    const members = await inCenter(asManager, listMembers);
    expect(members.find(({ id }) => id === userId)).toMatchObject({ guest: true, actsFor: "宝山花园社区" });
  });

  it("does not invite for an organization of another center", async () => {
    const elsewhere = await portalWorld(owner, { center: await makeCenter(owner) });
    const asManager = visitOf(world.center, world.staff, "member.edit", day);
    const organization = elsewhere.organization.id;
    const strange = actInCenter(asManager, (ctx) =>
      inviteForPartner(ctx, { name: "赵", contact: null, organization }),
    );
    expect(await refusalOf(strange)).toMatchObject({ code: "not_found" });
  });
});
