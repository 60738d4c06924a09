import type { Context } from "@/lib/db/context";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import { invalid } from "@/lib/domain/base/errors";
import { type ActivityState, activityLabels } from "@/lib/domain/registry/activity";

interface Held {
  title: string;
  heldOn: CivilDate;
  organizations: readonly string[];
  projectId: string | null;
}

/**
 * Refuses what is most likely the same activity a second time: of one organization or one project, on one day, under one
 * title.
 * The form that it is compared for, sent at the same moment, is no other activity.
 */
export async function assertNoTwin(
  { center, db }: Context,
  { title, heldOn, organizations, projectId }: Held,
  own: { id?: string | undefined; draftKey?: string | undefined } = {},
): Promise<void> {
  // Of two who write at the same moment, or click twice, the second sees what the first wrote.
  await db.$queryRaw`
    select 1 from organizations where center_id = ${center.id}::uuid and id = any(${[...organizations]}::uuid[])
     order by id for no key update`;
  const [twin] = await db.$queryRaw<{ state: ActivityState }[]>`
    select a.state::text as state from activities a
      join activity_organizations l on l.center_id = a.center_id and l.activity_id = a.id
     where a.center_id = ${center.id}::uuid and a.held_on = ${heldOn}::date and a.state <> 'voided'
       and l.organization_id = any(${[...organizations]}::uuid[]) and name_key(a.title) = name_key(${title})
       and a.id is distinct from ${own.id ?? null}::uuid
       and (a.draft_key is null or a.draft_key is distinct from ${own.draftKey ?? null}::uuid)
     limit 1`;
  const other = "确是另一场的，请在名称中写明，如“第二场”。";
  if (twin)
    throw invalid({ title: `这家组织当天已经登记过“${title}”（${activityLabels[twin.state]}）。${other}` });
  if (projectId === null) return;
  const [joint] = await db.$queryRaw<{ state: ActivityState | null }[]>`
    select twin_in_project(${projectId}::uuid, ${heldOn}::date, ${title}, ${own.id ?? null}::uuid,
      ${own.draftKey ?? null}::uuid) as state`;
  if (joint?.state)
    throw invalid({
      title: `这个项目当天已经由执行机构登记过“${title}”（${activityLabels[joint.state]}），几家一起办的只登记一次。${other}`,
    });
}
