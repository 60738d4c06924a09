import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import type { Option } from "@/lib/domain/base/form";
import { type ProjectKind, projectKinds } from "@/lib/domain/projects/project";
import { placePath } from "@/lib/domain/registry/place";
import { wordsToChoose } from "../center/option-list";
import { fundOptions } from "./fund";
import type { ProjectFound } from "./project";

/** Organizations on record and other bodies alike may carry a project out. */
function executorOptions({ center, db }: Context): Promise<Option[]> {
  return db.$queryRaw<Option[]>`
    (select id::text as value, name as label from organizations
      where center_id = ${center.id}::uuid and legal_status <> 'deregistered' order by name, id)
    union all
    (select id::text, name || '（单位）' from bodies
      where center_id = ${center.id}::uuid and archived_at is null order by name, id)`;
}

/** What the form of a project offers; what was chosen before stays on offer. */
export async function projectChoices(ctx: Context, chosen?: Pick<ProjectFound, "field" | "fundId">) {
  const places = await ctx.db.place.findMany({
    where: { centerId: ctx.center.id, archivedAt: null },
    select: { id: true, name: true, parentId: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  const executors = await executorOptions(ctx);
  return {
    field: await wordsToChoose(ctx, "field", chosen ? [chosen.field] : []),
    fundId: await fundOptions(ctx, chosen?.fundId),
    lead: executors,
    partners: executors,
    places: places.map(({ id }) => ({ value: id, label: placePath(places, id) })),
  };
}

/** The values of the form as they stand. */
export function valuesOf<P extends Pick<ProjectFound, "executors" | "places">>({
  executors,
  places,
  ...rest
}: P) {
  return {
    ...rest,
    lead: executors.find(({ lead }) => lead)?.id ?? "",
    partners: executors.filter(({ lead }) => !lead).map(({ id }) => id),
    places: places.map(({ id }) => id),
  };
}

/** The agreements that both sides signed after a selection for projects, and that are no project yet. */
export function agreementsToFound({ center, db }: Context) {
  return db.$queryRaw<{ number: string; organization: string | null }[]>`
    select g.number, o.name as organization
      from agreements g
      join calls c on c.center_id = g.center_id and c.id = g.call_id
      left join organizations o on o.center_id = g.center_id and o.id = g.organization_id
     where g.center_id = ${center.id}::uuid and g.state = 'signed' and c.kind <> 'incubation'
       and not exists (select from projects p where p.center_id = g.center_id and p.agreement_id = g.id)
     order by g.number`;
}

/** What a project begins with that comes of a signed agreement: what the application said already. */
export async function foundingValues(ctx: Context, { agreement: number }: { agreement: string }) {
  const agreement = await ctx.db.agreement.findFirst({
    where: { centerId: ctx.center.id, number },
    include: {
      call: { select: { kind: true, name: true } },
      application: {
        select: {
          serviceField: true,
          servedGroups: true,
          projectPlan: true,
          selectionEntries: true,
          askedFen: true,
        },
      },
    },
  });
  if (!agreement) throw notFound("协议");
  const { application, call } = agreement;
  const kind: ProjectKind = projectKinds.find((one) => one === call?.kind) ?? "other";
  const granted = application?.selectionEntries.find(({ grantedFen }) => grantedFen !== null)?.grantedFen;
  const amount = granted ?? application?.askedFen;
  const { organizationId, termStartsOn, termEndsOn } = agreement;
  return {
    values: {
      kind,
      ...(organizationId && { lead: organizationId }),
      ...(application && {
        servedGroups: application.servedGroups.slice(0, 100),
        summary: application.projectPlan.slice(0, 1000),
      }),
      ...(amount && { grantedFen: amount }),
      ...(termStartsOn && { startsOn: fromUtcMidnight(termStartsOn) }),
      ...(termEndsOn && { endsOn: fromUtcMidnight(termEndsOn) }),
    },
  };
}
