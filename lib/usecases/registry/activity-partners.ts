import type { Context } from "@/lib/db/context";
import { invalid } from "@/lib/domain/base/errors";
import type { Option } from "@/lib/domain/base/form";

/** An executor of a project, beside the own organization; or without a project, who holds the activity beside it. */
interface Partner {
  party: string;
  called: string;
  project: string | null;
  name: string | null;
}

/** The other executors of the own projects, a row for each project, and who holds an activity already. One statement. */
async function partnersOf({ center, db }: Context, activity: string | null) {
  const rows = await db.$queryRaw<Partner[]>`
    select o.party, o.called, o.project, p.name
      from projects p join partners_offered() o on o.project = p.id
     where p.center_id = ${center.id}::uuid
    union all
    select l.party, l.called, null, null from activities a, partners_of_activity(a.id) l
     where a.center_id = ${center.id}::uuid and a.id = ${activity}::uuid
     order by called, name`;
  const offered = rows.filter(({ project }) => project !== null);
  return {
    offered,
    linked: rows.filter(({ project }) => project === null).map(({ party }) => party),
    /** Whom the center named, and who carries out none of the own projects. */
    beside: rows.filter(
      ({ project, party }) => project === null && !offered.some((one) => one.party === party),
    ),
  };
}

/** Who may be named as holding an activity together with the own organization, and who is. */
export async function activityPartners(ctx: Context, activity: string | null = null) {
  const { offered, linked, beside } = await partnersOf(ctx, activity);
  const byParty = [...Map.groupBy(offered, ({ party }) => party)];
  const options = byParty.map(([value, rows]): Option => {
    return { value, label: `${rows[0]?.called}（${rows.map(({ name }) => name).join("、")}）` };
  });
  const others = beside.map(({ party, called }): Option => ({ value: party, label: called }));
  return { partners: linked, options: [...options, ...others] };
}

/**
 * Makes these the others who hold an activity that the own organization wrote down. They are executors of its project; whom
 * the center named beside stays, if still named.
 */
export async function linkPartners(
  ctx: Context,
  activity: string,
  partners: readonly string[],
): Promise<void> {
  const { offered, linked, beside } = await partnersOf(ctx, activity);
  if (partners.length === 0 && linked.length === 0) return;
  const { center, db } = ctx;
  const { projectId } = await db.activity.findFirstOrThrow({
    where: { centerId: center.id, id: activity },
    select: { projectId: true },
  });
  const fitting = [...offered.filter(({ project }) => project === projectId), ...beside];
  if (!partners.every((id) => fitting.some(({ party }) => party === id)))
    throw invalid({
      partners: projectId
        ? "只能选择同一个项目的其他执行机构，请核对。"
        : "请先选择所属项目，再选择一起举办的执行机构。",
    });
  await db.$queryRaw`
    select link_partners(a.id, ${[...partners]}::uuid[])::text from activities a
     where a.center_id = ${center.id}::uuid and a.id = ${activity}::uuid`;
}
