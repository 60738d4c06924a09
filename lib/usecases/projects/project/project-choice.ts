import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import type { Option } from "@/lib/domain/base/form";
import { type ProjectKind, projectKinds } from "@/lib/domain/projects/project/project";
import { type CallKey, callKinds } from "@/lib/domain/recruitment/call/call-key";
import { foundsProject } from "@/lib/domain/recruitment/call/call-kind";
import { placePaths } from "@/lib/domain/registry/place";
import { wordsOf, wordsToChoose } from "../../center/option-list";
import { fundOptions } from "../money/fund";
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
  const paths = placePaths(places);
  return {
    field: await wordsToChoose(ctx, "field", chosen ? [chosen.field] : []),
    fundId: await fundOptions(ctx, chosen?.fundId),
    lead: executors,
    partners: executors,
    places: places.map(({ id }) => ({ value: id, label: paths.get(id) ?? "" })),
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

/** Of whose calls an agreement makes a project. */
export const foundingKinds = callKinds.filter(foundsProject);

/** The agreements that a selection for projects led to, and that are no project yet; of all calls, or of one. */
export function agreementsToFound({ center, db }: Context, { call = null }: { call?: CallKey | null } = {}) {
  return db.$queryRaw<{ number: string; organization: string | null }[]>`
    select g.number, o.name as organization
      from agreements g
      join calls c on c.center_id = g.center_id and c.id = g.call_id
      left join organizations o on o.center_id = g.center_id and o.id = g.organization_id
     where g.center_id = ${center.id}::uuid and g.state <> 'voided' and c.kind::text = any(${foundingKinds})
       and (${call?.kind ?? null}::text is null or c.kind::text = ${call?.kind ?? null} and c.number = ${call?.number ?? 0})
       and not exists (select from projects p where p.center_id = g.center_id and p.agreement_id = g.id)
     order by g.number`;
}

/** What a project begins with that comes of an agreement: what the application said already. */
export async function foundingValues(ctx: Context, { agreement: number }: { agreement: string }) {
  const agreement = await ctx.db.agreement.findFirst({
    where: { centerId: ctx.center.id, number },
    include: {
      call: { select: { kind: true, name: true, fundId: true } },
      application: {
        select: {
          serviceField: true,
          servedGroups: true,
          projectPlan: true,
          projectName: true,
          partners: true,
          askedFen: true,
          ownFen: true,
          grantedFen: true,
        },
      },
    },
  });
  if (!agreement) throw notFound("协议");
  const { application, call } = agreement;
  const kind: ProjectKind = projectKinds.find((one) => one === call?.kind) ?? "other";
  const amount = application?.grantedFen ?? application?.askedFen;
  const { partners, unknown } = await partnersNamed(ctx, application?.partners ?? []);
  const fields = (await wordsOf(ctx, "field")).words;
  const { organizationId, termStartsOn, termEndsOn } = agreement;
  return {
    values: {
      kind,
      ...(organizationId && { lead: organizationId }),
      ...(application && {
        ...(application.projectName && { name: application.projectName }),
        ...(fields.includes(application.serviceField) && { field: application.serviceField }),
        servedGroups: application.servedGroups.slice(0, 100),
        summary: application.projectPlan.slice(0, 1000),
        ownFen: application.ownFen,
      }),
      partners,
      ...(call?.fundId && { fundId: call.fundId }),
      ...(amount && { grantedFen: amount }),
      ...(termStartsOn && { startsOn: fromUtcMidnight(termStartsOn) }),
      ...(termEndsOn && { endsOn: fromUtcMidnight(termEndsOn) }),
    },
    /** Named in the application as joint executors, and on no record. */
    unknown,
    askedFen: application?.askedFen ?? null,
    grantedFen: application?.grantedFen ?? null,
  };
}

/** The joint executors that an application names, as far as the center has them on record. */
async function partnersNamed({ center, db }: Context, names: readonly string[]) {
  if (names.length === 0) return { partners: [], unknown: [] };
  const found = await db.$queryRaw<{ id: string; name: string }[]>`
    select distinct on (n.name) k.id::text as id, n.name
      from unnest(${[...names]}::text[]) n(name)
      join (select id, name_key from organizations
             where center_id = ${center.id}::uuid and legal_status <> 'deregistered'
            union all select id, name_key(name) from bodies
             where center_id = ${center.id}::uuid and archived_at is null) k on k.name_key = name_key(n.name)
     order by n.name, k.id`;
  return {
    partners: found.map(({ id }) => id),
    unknown: names.filter((name) => !found.some((one) => one.name === name)),
  };
}
