import type { Context } from "@/lib/db/context";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { Option } from "@/lib/domain/base/form";
import { assertPlace } from "../registry/place-choice";

/** Whom and what a record of this area points at; what it has no field for is left out. */
export interface Parties {
  organizationId?: string | null;
  bodyId?: string | null;
  placeId?: string | null;
  projectId?: string | null;
}

const named = {
  select: { id: true as const, name: true as const },
  orderBy: [{ name: "asc" as const }, { id: "asc" as const }],
};

function optionsOf(rows: readonly { id: string; name: string }[]): Option[] {
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}

/** The bodies on record that are in use, and those chosen before. */
export async function bodyOptions({ center, db }: Context, chosen: string | null = null): Promise<Option[]> {
  const where = { centerId: center.id, OR: [{ archivedAt: null }, ...(chosen ? [{ id: chosen }] : [])] };
  return optionsOf(await db.body.findMany({ where, ...named }));
}

export async function projectOptions({ center, db }: Context): Promise<Option[]> {
  return optionsOf(await db.project.findMany({ where: { centerId: center.id }, ...named }));
}

/** What a form offers of organizations, bodies and projects, in one statement. */
export async function partyOptions({ center, db }: Context, chosen: Pick<Parties, "bodyId"> = {}) {
  const offered = await db.$queryRaw<(Option & { field: "organizationId" | "bodyId" | "projectId" })[]>`
    select 'organizationId' as field, id::text as value, name as label from organizations
     where center_id = ${center.id}::uuid
    union all select 'bodyId', id::text, name from bodies
     where center_id = ${center.id}::uuid and (archived_at is null or id = ${chosen.bodyId ?? null}::uuid)
    union all select 'projectId', id::text, name from projects where center_id = ${center.id}::uuid
     order by label, value`;
  const of = (one: string): Option[] =>
    offered.filter(({ field }) => field === one).map(({ value, label }) => ({ value, label }));
  return { organizationId: of("organizationId"), bodyId: of("bodyId"), projectId: of("projectId") };
}

/** Everything that is pointed at is on record in this center; what is newly chosen is in use. */
export async function assertParties(ctx: Context, chosen: Parties, before: Parties = {}): Promise<void> {
  const { organizationId, bodyId, placeId = null, projectId } = chosen;
  const { center, db } = ctx;
  const own = (id: string) => ({ where: { centerId: center.id, id } });
  if (organizationId && !(await db.organization.findFirst(own(organizationId)))) throw notFound("社会组织");
  if (projectId && !(await db.project.findFirst(own(projectId)))) throw notFound("项目");
  const body = bodyId ? await db.body.findFirst(own(bodyId)) : null;
  if (bodyId && !body) throw notFound("单位");
  if (body?.archivedAt && bodyId !== before.bodyId)
    throw invalid({ bodyId: `“${body.name}”已停用，请选择其他单位。` });
  await assertPlace(ctx, { placeId }, { placeId: before.placeId ?? null });
}
