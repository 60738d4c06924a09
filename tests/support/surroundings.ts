import type { Context } from "@/lib/db/context";

// What an activity can point at.

export function makeOrganizationNamed({ db, center }: Context, name: string) {
  return db.organization.create({
    data: { centerId: center.id, name, category: "charity", legalStatus: "team" },
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
