import { afterAll, expect, it } from "vitest";
import { linkActivity } from "@/lib/usecases/community/joint-activity";
import { addPartnership } from "@/lib/usecases/community/partnership";
import { confirmManyHours } from "@/lib/usecases/community/volunteer/hours";
import { peopleFigures } from "@/lib/usecases/community/volunteer/people-figures";
import { addTeam, dissolveTeam } from "@/lib/usecases/community/volunteer/team";
import { makePeople, plainPartnership, plainTeam } from "../../../../support/people";
import { makeSurroundings } from "../../../../support/registry";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("count what stands: teams not dissolved, hours confirmed, a partner of two communities once", async () => {
  const desk = await openDesk();
  const figures = () => desk.read(day, (ctx) => peopleFigures(ctx));
  expect(await figures()).toMatchObject({ teams: 0, volunteers: 0, services: 0, hours: 0, partnerships: 0 });
  await desk.read(day, async (ctx) => {
    const { community, place, organization } = await makeSurroundings(ctx);
    const made = await makePeople(ctx, "甲", { place: community.id, organization: organization.id });
    const old = await addTeam(ctx, { ...plainTeam, name: "旧队" });
    await dissolveTeam(ctx, { team: old.id, reason: "不再活动" });
    const again = { ...plainPartnership, organizationId: organization.id, placeId: place.id };
    const { id } = await addPartnership(ctx, again);
    for (const partnership of [made.partnership, id])
      await linkActivity(ctx, { partnership, activityId: made.serviceDay });
    expect(await peopleFigures(ctx)).toMatchObject({ services: 0, hours: 0 });
    await confirmManyHours(ctx, { records: [made.hours] });
  });
  expect(await figures()).toEqual({
    ...{ teams: 1, volunteers: 1, services: 1, hours: 2, partnerships: 1, jointActivities: 1 },
    mode: { text: "应急：甲应急", tone: "refused", emergency: true },
  });
});
