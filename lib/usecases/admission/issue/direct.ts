import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { directNumbers, nextDirectNumber } from "@/lib/domain/admission/agreement-number";
import type { Direct } from "@/lib/domain/admission/issue";
import { chinaDate } from "@/lib/domain/base/china-time";
import { yearOf } from "@/lib/domain/base/civil-date";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { CallKind } from "@/lib/domain/recruitment/call/call-key";
import { legalStatusLabels } from "@/lib/domain/registry/legal-status";
import { templateOptions } from "../template/template";
import { issueAgreement, templateInUse } from "./issue";
import type { Agreed } from "./merge-values";

/** What the form of a direct agreement chooses from: every organization on record that still exists, and its templates. */
export async function directOptions(ctx: Context, of: CallKind) {
  const organizations = await ctx.db.organization.findMany({
    where: { centerId: ctx.center.id, legalStatus: { not: "deregistered" } },
    select: { id: true, name: true, legalStatus: true },
    orderBy: { name: "asc" },
  });
  return {
    templates: (await templateOptions(ctx)).filter(({ kind }) => kind === of),
    organizations: organizations.map(({ id, name, legalStatus }) => ({
      value: id,
      label: `${name}（${legalStatusLabels[legalStatus]}）`,
    })),
  };
}

/** Agreements of a kind without a call are made one after the other: no two take one number, or one organization. */
export async function lockDirect({ center, db }: Context, kind: CallKind): Promise<void> {
  await db.$queryRaw`
    select 1 from agreement_templates
     where center_id = ${center.id}::uuid and kind::text = ${kind} order by id for update`;
}

/**
 * An agreement without a call, with an organization on record, such as one that was in residence before the platform:
 * numbered in a row of its own and issued at once. An open one with the same organization is signed or given up first,
 * unless it is on a `project` that was awarded without a call: of those an organization may sign several.
 */
export async function makeDirect(
  ctx: Context,
  { project, ...input }: Direct & { project?: string; agreed?: Agreed },
) {
  const { center, db } = ctx;
  const organization = await db.organization.findFirst({
    where: { centerId: center.id, id: input.organization },
    select: { id: true, name: true, legalStatus: true },
  });
  if (!organization) throw notFound("社会组织");
  if (organization.legalStatus === "deregistered")
    throw invalid({ organization: `${organization.name}已经注销，不能签订协议。` });
  const template = await templateInUse(ctx, input.template);
  await lockDirect(ctx, template.kind);
  const beginning = directNumbers(center.code, yearOf(chinaDate(ctx.now)), template.kind);
  const direct = await db.agreement.findMany({
    where: { centerId: center.id, callId: null, number: { startsWith: beginning } },
    select: { number: true, state: true, organizationId: true, projects: { select: { id: true } } },
  });
  const open = direct.find(
    ({ state, organizationId, projects }) =>
      organizationId === organization.id && state === "prepared" && projects.length === 0,
  );
  if (open && !project)
    throw invalid({
      organization: `${organization.name}已有待签的协议 ${open.number}，请在它上面重新签发。`,
    });
  const id = randomUUID();
  const number = nextDirectNumber(
    beginning,
    direct.map((one) => one.number),
  );
  await db.agreement.create({
    data: { centerId: center.id, id, number, organizationId: organization.id },
    select: { id: true },
  });
  if (project)
    await db.project.updateMany({ where: { centerId: center.id, id: project }, data: { agreementId: id } });
  await ctx.audit({ subject: { type: "agreement", id }, event: "prepare", to: "prepared" });
  return issueAgreement(ctx, { ...input, agreement: id });
}
