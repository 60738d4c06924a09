import type { Context } from "@/lib/db/context";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import type { tieForm } from "@/lib/domain/projects/supervision/evaluation-form";

/** Whom a third party may not evaluate, because it is tied to them. */
export async function tiesOf({ center, db }: Context, { body }: { body: string }) {
  const ties = await db.bodyTie.findMany({
    where: { centerId: center.id, bodyId: body },
    include: { organization: { select: { name: true } } },
    orderBy: { organization: { name: "asc" } },
  });
  return ties.map(({ organizationId, organization, reason }) => ({
    id: organizationId,
    name: organization.name,
    reason,
  }));
}

/** The evaluations that a third party has in hand of projects of somebody it is tied to: they go to another. */
export async function tiedWork({ center, db }: Context, { body }: { body: string }) {
  return db.$queryRaw<{ id: string; project: string; organization: string }[]>`
    select v.id, p.name as project, o.name as organization
      from evaluations v
      join projects p on p.center_id = v.center_id and p.id = v.project_id
      join executors e on e.center_id = p.center_id and e.project_id = p.id
      join body_ties t on t.center_id = v.center_id and t.body_id = v.body_id and t.organization_id = e.organization_id
      join organizations o on o.center_id = t.center_id and o.id = t.organization_id
     where v.center_id = ${center.id}::uuid and v.body_id = ${body}::uuid
       and v.state in ('assigned', 'running', 'submitted')
     order by p.name, o.name`;
}

type Tied = { body: string };

export async function addTie(
  ctx: Context,
  { body: id, organization, reason }: FormValue<typeof tieForm> & Tied,
) {
  const { center, db } = ctx;
  const own = { centerId: center.id };
  if (!(await db.body.findFirst({ where: { ...own, id, kind: "evaluator" } })))
    throw notFound("第三方评估机构");
  const tied = await db.organization.findFirst({ where: { ...own, id: organization } });
  if (!tied) throw notFound("社会组织");
  const key = { ...own, bodyId: id, organizationId: organization };
  if (await db.bodyTie.findFirst({ where: key }))
    throw invalid({ organization: `“${tied.name}”的关联已经登记；情况有变的，先解除再登记。` });
  await db.bodyTie.create({ data: { ...key, reason } });
  await ctx.audit({
    subject: { type: "body", id },
    event: "tie",
    reason,
    details: { organization: tied.name },
  });
  return { id };
}

export async function removeTie(
  ctx: Context,
  { body: id, organization, reason }: Tied & { organization: string; reason: string },
) {
  const { center, db } = ctx;
  const { count } = await db.bodyTie.deleteMany({
    where: { centerId: center.id, bodyId: id, organizationId: organization },
  });
  if (count === 0) throw notFound("关联");
  await ctx.audit({ subject: { type: "body", id }, event: "untie", reason });
}
