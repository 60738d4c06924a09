import type { Context } from "@/lib/db/context";
import type { Prisma } from "@/lib/db/generated/client";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { Option } from "@/lib/domain/base/form";
import { type PartOf, projectOptions } from "./activity-project";
import { assertPlace } from "./place-choice";

/** What an activity points at, by ids. */
export interface Chosen {
  placeId: string | null;
  brandId: string | null;
  organizations: readonly string[];
  bodies: readonly string[];
}

/** No record has this id. */
const nobody = "00000000-0000-0000-0000-000000000000";

const nothing: Chosen & PartOf = {
  ...{ placeId: null, brandId: null, organizations: [], bodies: [] },
  ...{ projectId: null, planLineId: null },
};

/**
 * Names for the references of an activity: of its "own" alone, or of "all" that may be chosen, which are those on
 * record that are not archived, and its own. A place stands behind the place it is part of.
 */
export async function activityOptions(
  ctx: Context,
  chosen: Chosen & PartOf = nothing,
  offer: "own" | "all" = "all",
) {
  const known = await recordsToChoose(ctx, chosen, offer);
  return { ...known, ...(await projectOptions(ctx, chosen, offer)) };
}

async function recordsToChoose(ctx: Context, chosen: Chosen, offer: "own" | "all") {
  const all = offer === "all";
  const centerId = ctx.center.id;
  const named = { select: { id: true, name: true }, orderBy: { name: "asc" } } as const;
  const placeId = await ctx.db.$queryRaw<Option[]>`
    select p.id as value, concat_ws(' · ', above.name, p.name) as label
      from places p left join places above on above.center_id = p.center_id and above.id = p.parent_id
     where p.center_id = ${centerId}::uuid and (p.id = ${chosen.placeId}::uuid or ${all} and p.archived_at is null)
     order by label, p.id`;
  const organizations = await ctx.db.organization.findMany({
    where: { centerId, ...(all ? {} : { id: { in: [...chosen.organizations] } }) },
    ...named,
  });
  // Within the scope of an organization no body is seen.
  const bodies = ctx.scope.organization
    ? []
    : await ctx.db.body.findMany({
        where: { centerId, OR: [{ id: { in: [...chosen.bodies] } }, ...(all ? [{ archivedAt: null }] : [])] },
        ...named,
      });
  const options = (rows: { id: string; name: string }[]) =>
    rows.map(({ id, name }): Option => ({ value: id, label: name }));
  const brands = await ctx.db.brand.findMany({
    where: { centerId, OR: [{ id: chosen.brandId ?? nobody }, ...(all ? [{ archivedAt: null }] : [])] },
    select: { id: true, name: true, organization: { select: { name: true } } },
    orderBy: { name: "asc" },
  });
  const brandId = brands.map(({ id, name, organization }): Option => {
    return { value: id, label: ctx.scope.organization ? name : `${name} · ${organization.name}` };
  });
  return { placeId, brandId, organizations: options(organizations), bodies: options(bodies) };
}

/** So many activities are offered, the latest. */
const mostOffered = 200;

/** The activities that something else may be linked to or recorded at: those that are not void. */
export async function activitiesToChoose(
  { center, db }: Context,
  where: Prisma.ActivityWhereInput = {},
): Promise<Option[]> {
  const found = await db.activity.findMany({
    where: { state: { not: "voided" }, ...where, centerId: center.id },
    select: { id: true, title: true, heldOn: true },
    orderBy: [{ heldOn: "desc" }, { id: "desc" }],
    take: mostOffered,
  });
  return found.map(({ id, title, heldOn }) => ({ value: id, label: `${fromUtcMidnight(heldOn)} ${title}` }));
}

/** Everything that is pointed at is on record in this center; what is newly chosen is still in use. */
export async function assertChoosable(ctx: Context, chosen: Chosen, before: Chosen = nothing): Promise<void> {
  const known = await recordsToChoose(ctx, chosen, "own");
  if (chosen.placeId !== null && known.placeId.length === 0) throw notFound("地点");
  if (known.organizations.length < chosen.organizations.length) throw notFound("社会组织");
  if (known.bodies.length < chosen.bodies.length) throw notFound("单位");
  await assertPlace(ctx, chosen, before);
  await assertBrand(ctx, chosen, before);
  const bodies = chosen.bodies.filter((id) => !before.bodies.includes(id));
  const archived = await ctx.db.body.findFirst({
    where: { centerId: ctx.center.id, id: { in: bodies }, archivedAt: { not: null } },
  });
  if (archived) throw invalid({ bodies: `“${archived.name}”已停用，请选择其他单位。` });
}

/** A brand is its organization's, which held the activity. */
async function assertBrand({ center, db }: Context, chosen: Chosen, before: Chosen): Promise<void> {
  const { brandId } = chosen;
  if (brandId === null) return;
  const brand = await db.brand.findFirst({
    where: { centerId: center.id, id: brandId },
    include: { organization: { select: { name: true } } },
  });
  if (!brand) throw notFound("服务品牌");
  if (brand.archivedAt !== null && brandId !== before.brandId)
    throw invalid({ brandId: `“${brand.name}”已停用，请选择其他服务品牌。` });
  if (!chosen.organizations.includes(brand.organizationId))
    throw invalid({
      brandId: `“${brand.name}”是“${brand.organization.name}”的服务品牌，请在社会组织中勾选它。`,
    });
}
