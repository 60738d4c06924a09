import { afterAll, expect, it } from "vitest";
import { partnershipList } from "@/app/[center]/desk/partnerships/list";
import { ownPartnershipList } from "@/app/[center]/portal/partnerships/list";
import { readQuery } from "@/components/list/list";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { linkActivity } from "@/lib/usecases/community/joint-activity";
import {
  addPartnership,
  editPartnership,
  endPartnership,
  getPartnership,
  listOwnPartnerships,
  listPartnerships,
  partnershipChoices,
  reportToCommunity,
} from "@/lib/usecases/community/partnership";
import { communityWorld } from "../../../support/community/community-world";
import { plainPartnership } from "../../../support/community/people";
import { visitOf } from "../../../support/factories";
import { openOrganization } from "../../../support/organization-desk";
import { makeOrganization } from "../../../support/portal-world";
import { makeSurroundings } from "../../../support/registry/registry";
import { closeDesks, openDesk, owner, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("is of one partner with one community, once until it ends", async () => {
  const desk = await openDesk();
  const around = await desk.read(day, (ctx) => makeSurroundings(ctx));
  const { community, organization, body, oldBody } = around;
  const own = { ...plainPartnership, placeId: community.id, organizationId: organization.id };
  const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "partnership.edit", run);
  const { id } = await act((ctx) => addPartnership(ctx, own));
  expect((await refusalOf(act((ctx) => addPartnership(ctx, own)))).fields.placeId).toContain("不能重复");
  await act((ctx) => addPartnership(ctx, { ...own, kind: "joint" }));
  const office = { ...own, organizationId: null, kind: "doubleReport" as const };
  await act((ctx) => addPartnership(ctx, { ...office, bodyId: body.id }));
  expect(
    (await refusalOf(act((ctx) => addPartnership(ctx, { ...office, bodyId: oldBody.id })))).fields,
  ).toHaveProperty("bodyId");
  expect((await refusalOf(act((ctx) => addPartnership(ctx, office)))).fields).toHaveProperty(
    "organizationId",
  );
  await act((ctx) => editPartnership(ctx, { ...own, ours: "每周一次", partnership: id }));
  await act((ctx) => endPartnership(ctx, { partnership: id, reason: "约定到期" }));
  expect(
    (await refusalOf(act((ctx) => editPartnership(ctx, { ...own, partnership: id })))).message,
  ).toContain("已经结束");
  await act((ctx) => addPartnership(ctx, own));
  expect(await desk.read(day, (ctx) => getPartnership(ctx, { partnership: id }))).toMatchObject({
    ...{ ours: "每周一次", state: "ended", reason: "约定到期", partner: organization.name, events: [] },
  });
  const list = (words: Record<string, string>) =>
    desk.read(day, (ctx) => listPartnerships(ctx, readQuery(partnershipList, words)));
  expect(await list({})).toMatchObject({ counts: { running: 3, ended: 1 } });
  expect((await list({ kind: "doubleReport", q: "物业" })).rows.map(({ partner }) => partner)).toEqual([
    body.name,
  ]);
  expect((await list({ state: "ended", place: community.id })).total).toBe(1);
  const offered = await desk.read(day, (ctx) => partnershipChoices(ctx));
  expect(offered.bodyId.map(({ value }) => value)).toEqual([body.id]);
});

it("is made once when two report the same at once", async () => {
  const desk = await openDesk();
  const { community, organization } = await desk.read(day, (ctx) => makeSurroundings(ctx));
  const own = { ...plainPartnership, placeId: community.id, organizationId: organization.id };
  const report = () => desk.act(day, "partnership.edit", (ctx) => addPartnership(ctx, own));
  const both = await Promise.allSettled([report(), report()]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("is made once when two become the same at once", async () => {
  const desk = await openDesk();
  const { community, organization } = await desk.read(day, (ctx) => makeSurroundings(ctx));
  const own = { ...plainPartnership, placeId: community.id, organizationId: organization.id };
  const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "partnership.edit", run);
  const { id: one } = await act((ctx) => addPartnership(ctx, { ...own, kind: "assist" }));
  const { id: other } = await act((ctx) => addPartnership(ctx, { ...own, kind: "joint" }));
  const both = await Promise.allSettled(
    [one, other].map((partnership) => act((ctx) => editPartnership(ctx, { ...own, partnership }))),
  );
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("is kept by a community's worker for the own place, and of the neighbour's nothing is seen", async () => {
  const { center, staff, community, neighbour, ofCommunity, ofNeighbour } = await communityWorld(owner);
  const organization = await makeOrganization(owner, center, "邻里律师");
  const elsewhere = await makeOrganization(owner, center, "远方义工");
  await owner.organization.update({
    where: { centerId_id: { centerId: center.id, id: organization.id } },
    data: { placeId: community.id },
  });
  const own = { centerId: center.id, title: "便民日", kind: "coBuilding" as const };
  const heldOn = new Date("2026-03-01");
  const event = await owner.activity.create({ data: { ...own, heldOn, placeId: community.id } });
  const at = (person: typeof ofCommunity, place: { id: string }) =>
    visitOf(center, person, "communityPartnership.edit", day, { place: place.id });
  const here = at(ofCommunity, community);
  const written = { ...plainPartnership, organizationId: organization.id };
  const { id } = await actInCenter(here, (ctx) => addPartnership(ctx, { ...written, placeId: community.id }));
  await actInCenter(here, (ctx) => linkActivity(ctx, { partnership: id, activityId: event.id }));
  const shown = await inCenter(here, (ctx) => getPartnership(ctx, { partnership: id }));
  expect(shown).toMatchObject({ partner: "邻里律师", events: [{ title: "便民日" }] });
  const { edition } = shown;
  await inCenter(visitOf(center, staff, "partnership.edit", day), (ctx) =>
    editPartnership(ctx, { ...written, placeId: community.id, ours: "每周一次", partnership: id }),
  );
  const unseen = actInCenter(here, (ctx) =>
    endPartnership(ctx, { partnership: id, reason: "约定到期", edition }),
  );
  expect((await refusalOf(unseen)).message).toContain("为免覆盖");
  const joined = { ...written, organizationId: elsewhere.id, placeId: community.id };
  const { id: far } = await inCenter(visitOf(center, staff, "partnership.edit", day), (ctx) =>
    addPartnership(ctx, joined),
  );
  expect((await inCenter(here, (ctx) => getPartnership(ctx, { partnership: far }))).partner).toBe("远方义工");
  const there = at(ofNeighbour, neighbour);
  const looked = inCenter(there, (ctx) => getPartnership(ctx, { partnership: id }));
  expect((await refusalOf(looked)).code).toBe("not_found");
  const crafted = actInCenter(there, (ctx) => addPartnership(ctx, { ...written, placeId: community.id }));
  expect((await refusalOf(crafted)).code).toBe("not_found");
});

it("tells a community the name of an office that it builds with, wherever that stands, and nothing else", async () => {
  const { center, staff, community, neighbour, ofCommunity, ofNeighbour } = await communityWorld(owner);
  const office = (name: string) =>
    owner.body.create({
      data: {
        centerId: center.id,
        name,
        kind: "institution",
        placeId: neighbour.id,
        contactPhone: "0358-1234567",
      },
    });
  const [ours, theirs] = [await office("区财政局"), await office("区税务局")];
  const add = (bodyId: string, placeId: string) =>
    actInCenter(visitOf(center, staff, "partnership.edit", day), (ctx) =>
      addPartnership(ctx, {
        ...{ ...plainPartnership, kind: "doubleReport", organizationId: null },
        ...{ bodyId, placeId },
      }),
    );
  const { id } = await add(ours.id, community.id);
  const { id: foreign } = await add(theirs.id, neighbour.id);
  const other = await communityWorld(owner);
  const within = (world: { center: typeof center }, person: typeof ofCommunity, place: { id: string }) =>
    visitOf(world.center, person, "communityPartnership.edit", day, { place: place.id });
  const here = within({ center }, ofCommunity, community);

  const shown = await inCenter(here, (ctx) => getPartnership(ctx, { partnership: id }));
  expect(shown).toMatchObject({ partner: "区财政局", body: null });
  expect(JSON.stringify(shown)).not.toContain("1234567");
  const listed = await inCenter(here, (ctx) => listPartnerships(ctx, readQuery(partnershipList, {})));
  expect(listed.rows.map(({ partner }) => partner)).toEqual(["区财政局"]);
  const asked = (visit: typeof here) =>
    inCenter(visit, async (ctx) => {
      const rows = await ctx.db.$queryRaw<{ name: string }[]>`
        select name from partner_bodies(${[id, foreign]}::uuid[]) where center_id = ${ctx.center.id}::uuid`;
      // The scope is the same again after the names were told: the office itself stays unseen.
      const seen = await ctx.db.body.findMany({ where: { centerId: ctx.center.id, id: ours.id } });
      return { names: rows.map(({ name }) => name), seen: seen.length };
    });
  expect(await asked(here)).toEqual({ names: ["区财政局"], seen: 0 });
  expect((await asked(within({ center }, ofNeighbour, neighbour))).names).toEqual(["区税务局"]);
  expect((await asked(within(other, other.ofCommunity, other.community))).names).toEqual([]);
});

it("is listed to an organization that reported, its own alone, and nothing is summed", async () => {
  const desk = await openDesk();
  const { community, organization } = await desk.read(day, (ctx) => makeSurroundings(ctx));
  const portal = await openOrganization(desk, "邻里律师");
  const { id } = await portal.act(day, "ownPartnership.edit", (ctx) =>
    reportToCommunity(ctx, { ...plainPartnership, placeId: community.id }),
  );
  await desk.act(day, "partnership.edit", (ctx) =>
    addPartnership(ctx, { ...plainPartnership, placeId: community.id, organizationId: organization.id }),
  );
  const own = (words: Record<string, string>) =>
    portal.read(day, (ctx) => listOwnPartnerships(ctx, readQuery(ownPartnershipList, words)));
  const listed = await own({});
  expect([listed.rows.map((row) => row.id), listed.counts, listed.sums]).toEqual([
    [id],
    { running: 1, ended: 0 },
    [],
  ]);
  expect((await own({ state: "ended" })).rows).toEqual([]);
});
