import type { Context } from "@/lib/db/context";
import type { PrismaClient } from "@/lib/db/generated/client";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { censusColumns } from "@/lib/domain/registry/census-sheet";
import { openCensus } from "@/lib/usecases/registry/census/round";
import { communityWorld } from "../community/community-world";
import { type Person, visitOf } from "../factories";

export const censusDay = "2026-03-12";

/** A round in a sub-district of two communities, each with an organization, and who works where. */
export async function censusWorld(owner: PrismaClient) {
  const world = await communityWorld(owner);
  const { center, staff, community, grid, neighbour } = world;
  const organization = (name: string, placeId: string | null, fields: object = {}) =>
    owner.organization.create({
      data: { centerId: center.id, name, category: "公益慈善", legalStatus: "team", placeId, ...fields },
    });
  const atDesk = <T>(run: (ctx: Context) => Promise<T>, day = censusDay) =>
    actInCenter(visitOf(center, staff, "census.edit", day), run);
  const as =
    (person: Person, place: { id: string }) =>
    <T>(run: (ctx: Context) => Promise<T>, day = censusDay) =>
      actInCenter(visitOf(center, person, "communityOrganization.edit", day, { place: place.id }), run);
  const look =
    (person: Person, place: { id: string } | null) =>
    <T>(run: (ctx: Context) => Promise<T>, day = censusDay) =>
      inCenter(
        visitOf(center, person, "communityOrganization.view", day, place ? { place: place.id } : {}),
        run,
      );
  const { id: census } = await atDesk((ctx) =>
    openCensus(ctx, {
      ...{ name: "上半年摸底", note: null },
      ...{ startsOn: civilDate("2026-03-01"), dueOn: civilDate("2026-03-20") },
    }),
  );
  return {
    ...world,
    ...{ census, organization, atDesk },
    ofGridThere: await organization("网格互助队", grid.id),
    ofCommunityThere: await organization("宝山合唱团", community.id),
    goneThere: await organization("旧团", community.id, { legalStatus: "deregistered" }),
    next: await organization("隔壁舞蹈队", neighbour.id),
    asCommunity: as(world.ofCommunity, community),
    asStreet: as(world.ofStreet, world.street),
    asGrid: as(world.ofGrid, grid),
    asNeighbour: as(world.ofNeighbour, neighbour),
    inCommunity: look(world.ofCommunity, community),
    inStreet: look(world.ofStreet, world.street),
    inGrid: look(world.ofGrid, grid),
    deskLooks: look(staff, null),
  };
}

const heads = censusColumns({ category: [], field: [] });

/** A sheet of organizations of teams, as it was received. */
export function censusCells(...rows: readonly Record<string, string>[]) {
  const good: Record<string, string> = { category: "公益慈善", legalStatus: "未登记团队" };
  const said = rows.map((row) => ({ ...good, ...row }) as Record<string, string>);
  const lines = said.map((row) => heads.map(({ name }) => row[name] || null));
  const cells = JSON.stringify([heads.map(({ label }) => label), ...lines]);
  return { name: "摸底.xlsx", digest: "0", cells };
}
