import type { Context } from "@/lib/db/context";
import { invalid } from "@/lib/domain/base/errors";
import type { Option } from "@/lib/domain/base/form";
import type { RegistrationKind } from "@/lib/domain/incubation/registration";
import { normalizeFilingNumber } from "@/lib/domain/registry/legal-status";
import { placePaths } from "@/lib/domain/registry/place";
import { assertPlace, byLabel } from "../../registry/place-choice";

// Where a filing goes: a community, and the sub-district above it, which gives each number once.

/** The communities that a filing may go by; the one chosen before stays. */
export async function filingPlaces(
  { center, db }: Context,
  chosen: string | null = null,
): Promise<{ placeId: Option[] }> {
  const places = await db.place.findMany({
    where: { centerId: center.id, kind: { in: ["subDistrict", "community"] } },
    select: { id: true, name: true, parentId: true, kind: true, archivedAt: true },
  });
  const paths = placePaths(places);
  const placeId = places
    .filter(({ id, kind, archivedAt }) => id === chosen || (kind === "community" && archivedAt === null))
    .map(({ id }) => ({ value: id, label: paths.get(id) ?? "" }))
    .sort(byLabel);
  return { placeId };
}

/** Refuses a place with a registration, which goes to civil affairs, and one that is no community in use. */
export async function assertFilingPlace(
  ctx: Context,
  kind: RegistrationKind,
  placeId: string | null,
  before: string | null = null,
): Promise<void> {
  if (placeId === null) return;
  await assertPlace(ctx, { placeId }, { placeId: before });
  if (kind === "registration") throw invalid({ placeId: "登记由民政部门办理，不经社区，请留空。" });
  const where = { centerId: ctx.center.id, id: placeId, kind: "community" as const };
  if (!(await ctx.db.place.findFirst({ where, select: { id: true } })))
    throw invalid({ placeId: "请选择一个社区；所属的街道随社区而定。" });
}

interface Given {
  placeId: string;
  organizationId: string;
  paper: string;
}

/** Within one sub-district a number is given once; call it with the center locked. */
export async function assertNumberFree({ center, db }: Context, given: Given): Promise<void> {
  const { placeId, organizationId, paper } = given;
  const number = normalizeFilingNumber(paper);
  const own = center.id;
  const [taken] = await db.$queryRaw<{ name: string }[]>`
    with recursive above as (
      select id, parent_id, kind from places where center_id = ${own}::uuid and id = ${placeId}::uuid
      union select p.id, p.parent_id, p.kind from places p join above a on p.id = a.parent_id
       where p.center_id = ${own}::uuid),
    within as (
      select id from above where kind = 'subDistrict' or id = ${placeId}::uuid
      union select p.id from places p join within w on p.parent_id = w.id where p.center_id = ${own}::uuid)
    select o.name from organizations o
     where o.center_id = ${own}::uuid and o.id <> ${organizationId}::uuid and o.filing_number = ${number}
       and (o.place_id in (select id from within) or exists (
         select from registration_cases c where c.center_id = o.center_id and c.organization_id = o.id
            and c.state = 'granted' and c.place_id in (select id from within)))
     order by o.name limit 1`;
  if (taken) throw invalid({ paper: `这个编号已经给了“${taken.name}”，请核对后另给一个。` });
}
