import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, civilDate } from "@/lib/domain/base/civil-date";
import { addBody } from "@/lib/usecases/registry/body";
import { openCensus } from "@/lib/usecases/registry/census/round";
import { addOrganization } from "@/lib/usecases/registry/organization-record";
import { addPlace } from "@/lib/usecases/registry/place";

/** A place with a part, a body and an organization there, all of whose names begin with these words. */
export async function makeRegistry(ctx: Context, words: string) {
  const place = await addPlace(ctx, {
    name: `${words}街道`,
    kind: "subDistrict",
    parentId: null,
    note: null,
  });
  const part = { name: `${words}社区`, kind: "community" as const, parentId: place.id, note: null };
  const { id: placeId } = await addPlace(ctx, part);
  const body = await addBody(ctx, {
    name: `${words}民政局`,
    kind: "bureau",
    creditCode: null,
    placeId,
    contactName: "李四",
    contactPhone: "0352-1234567",
    note: null,
    codeReason: null,
  });
  const organization = await addOrganization(ctx, {
    name: `${words}志愿服务队`,
    category: "公益慈善",
    field: "助老",
    founder: "李四",
    leader: "李四",
    leaderMobile: null,
    origin: "cultivated",
    partyOrganization: null,
    placeId,
    legalStatus: "filed",
    since: chinaDate(ctx.now),
    creditCode: null,
    filingNumber: "同备 2021 第 1 号",
    codeReason: null,
    namesake: false,
  });
  return { place, body, organization };
}

/** An activity of which nothing is said but that it was one. */
export const plainActivity = {
  startsAt: null,
  brandId: null,
  projectId: null,
  planLineId: null,
  placeId: null,
  venue: null,
  organizations: [] as string[],
  bodies: [] as string[],
  events: 1,
  attendances: null,
  people: null,
  peopleBasis: null,
  households: null,
  volunteers: null,
  hours: null,
  summary: null,
};

/** A day of co-building with figures of its own, on 12 March. */
export const neighbours = {
  ...plainActivity,
  ...{ title: "邻里节", kind: "coBuilding" as const, heldOn: civilDate("2026-03-12") },
  ...{ events: 3, attendances: 120, volunteers: 8, hours: 12.5 },
};

/** What a list of activities is asked for by somebody who filters nothing. */
export const everyActivity = {
  ...{ state: null, kind: null, counted: null, project: null, line: null, brand: null, from: null, to: null },
  ...{ q: "", sort: "date" as const, page: 1, size: 15 },
};

/** A team of which nothing is said but that there is one. */
export const plainOrganization = {
  ...{ name: "民福邻里互助队", category: "公益慈善", field: null, founder: null, leader: null },
  ...{ leaderMobile: null, origin: null, partyOrganization: null, placeId: null },
  ...{ legalStatus: "team" as const, since: civilDate("2024-05-01"), creditCode: null },
  ...{ filingNumber: null, codeReason: null, namesake: false },
};

export function makeOrganizationNamed({ db, center }: Context, name: string) {
  return db.organization.create({
    data: { centerId: center.id, name, category: "公益慈善", legalStatus: "team" },
  });
}

/** A place within another, an organization, a body, and what is archived of them. */
export async function makeSurroundings(ctx: Context, before = "") {
  const centerId = ctx.center.id;
  const { place: places, body: bodies } = ctx.db;
  const community = await places.create({
    data: { centerId, kind: "community", name: `${before}民福社区` },
  });
  const place = await places.create({
    data: { centerId, kind: "building", name: "1号楼", parentId: community.id },
  });
  const oldPlace = await places.create({
    data: { centerId, kind: "building", name: "旧楼", archivedAt: ctx.now },
  });
  const body = await bodies.create({ data: { centerId, kind: "company", name: `${before}某物业公司` } });
  const oldBody = await bodies.create({
    data: { centerId, kind: "other", name: "旧单位", archivedAt: ctx.now },
  });
  const organization = await makeOrganizationNamed(ctx, `${before}邻里互助队`);
  return { community, place, oldPlace, body, oldBody, organization };
}

/** A round that runs, and what a community says of an organization. */
export async function makeCensus(
  ctx: Context,
  words: string,
  { place, organization }: { place: string; organization: string },
) {
  const today = chinaDate(ctx.now);
  const { id: census } = await openCensus(ctx, {
    ...{ name: `${words}摸底`, startsOn: today, dueOn: addDays(today, 10), note: null },
  });
  const centerId = ctx.center.id;
  const { id: note } = await ctx.db.censusNote.create({
    data: {
      ...{ centerId, organizationId: organization, placeId: place, kind: "moved", words: `${words}搬到隔壁` },
      ...{ saidAt: ctx.now, saidByName: "社区王" },
    },
  });
  return { census, note };
}
