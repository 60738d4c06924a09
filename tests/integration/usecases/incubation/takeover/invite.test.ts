import { afterAll, beforeAll, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { acceptInvitation } from "@/lib/usecases/center/invitation-answer";
import { inviteRepresentatives, listUninvited } from "@/lib/usecases/incubation/takeover/invite";
import { makeCohort, makeIncubatee, makePerson, visitOf } from "../../../../support/factories";
import { closeDesks, type Desk, openManagerDesk, owner, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-20";
let desk: Desk;
beforeAll(async () => {
  desk = await openManagerDesk();
});
afterAll(closeDesks);

const invite = (...organizations: string[]) =>
  desk.act(day, "member.edit", (ctx) => inviteRepresentatives(ctx, { organizations }));

it("asks the leaders of those that nobody acts for, all or none, and replaces what was open", async () => {
  const made = await desk.read(day, async (ctx) => {
    const cohort = await makeCohort(ctx);
    return {
      first: await makeIncubatee(ctx, cohort, { name: "甲服务队" }),
      second: await makeIncubatee(ctx, cohort, { name: "乙服务队" }),
      gone: await makeIncubatee(ctx, cohort, { name: "丙服务队", state: "graduated" }),
    };
  });
  const { first, second } = made;
  await owner.organization.updateMany({
    where: { id: first.organizationId },
    data: { leader: "李敏", leaderMobile: "13800012345" },
  });
  const listed = await desk.read(day, (ctx) => listUninvited(ctx));
  expect(listed.map(({ id, contact }) => [id, contact]).sort()).toEqual(
    [
      [first.organizationId, "李敏"],
      [second.organizationId, null],
    ].sort(),
  );
  expect((await refusalOf(invite(first.organizationId, second.organizationId))).message).toContain(
    "乙服务队没有登记负责人",
  );
  expect(await refusalOf(invite(made.gone.organizationId))).toMatchObject({ code: "not_found" });
  expect(await owner.invitation.count({ where: { centerId: desk.center.id } })).toBe(0);

  await invite(first.organizationId);
  const [slip] = await invite(first.organizationId);
  const states = await owner.invitation.findMany({
    where: { centerId: desk.center.id },
    orderBy: { sentAt: "asc" },
  });
  expect(states.map(({ state }) => state).sort()).toEqual(["open", "withdrawn"]);
  expect(slip).toMatchObject({ name: "李敏", organization: { name: "甲服务队" } });
  const person = await makePerson(owner, null, [], { name: "李敏" });
  await actInCenter(visitOf(desk.center, person, "invitation.answer", day), (ctx) =>
    acceptInvitation(ctx, { code: slip?.code ?? "" }),
  );
  expect((await desk.read(day, (ctx) => listUninvited(ctx))).map(({ name }) => name)).toEqual(["乙服务队"]);
});
