import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { openAgreementStates } from "@/lib/domain/admission/agreement-lifecycle";
import { directNumbers, nextDirectNumber } from "@/lib/domain/admission/agreement-number";
import type { Direct } from "@/lib/domain/admission/issue";
import { chinaDate } from "@/lib/domain/base/china-time";
import { yearOf } from "@/lib/domain/base/civil-date";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { CallKind } from "@/lib/domain/recruitment/call/call-key";
import { legalStatusLabels } from "@/lib/domain/registry/legal-status";
import { templateOptions } from "../template/template";
import { issueAgreement } from "./issue";
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
 * Without a project an organization has one open agreement of a kind, of whatever year: it is signed or given up before
 * another. Of projects that were awarded to it it may sign several. Asked with `lockDirect`.
 */
export function openDirect({ center, db }: Context, organizationId: string | null, directKind: CallKind) {
  return db.agreement.findFirst({
    where: {
      ...{ centerId: center.id, callId: null, organizationId, directKind },
      ...{ state: { in: openAgreementStates }, projects: { none: {} } },
    },
    select: { number: true },
  });
}

/** What was awarded without a call, as its record says it. */
interface Award {
  project: string;
  kind: CallKind;
  agreed: Agreed;
}

/**
 * An agreement without a call, with an organization on record, such as one that was in residence before the platform, or
 * on an `award`: numbered in a row of its own and issued at once.
 */
export async function makeDirect(ctx: Context, input: Direct, award: Award | null = null) {
  const { center, db } = ctx;
  const kind = award?.kind ?? "incubation";
  const organization = await db.organization.findFirst({
    where: { centerId: center.id, id: input.organization },
    select: { id: true, name: true, legalStatus: true },
  });
  if (!organization) throw notFound("社会组织");
  if (organization.legalStatus === "deregistered")
    throw invalid({ organization: `${organization.name}已经注销，不能签订协议。` });
  await lockDirect(ctx, kind);
  const open = award ? null : await openDirect(ctx, organization.id, kind);
  if (open)
    throw invalid({
      organization: `${organization.name}已有没有签完的协议 ${open.number}，请在那份协议上办理。`,
    });
  const beginning = directNumbers(center.code, yearOf(chinaDate(ctx.now)), kind);
  const taken = await db.agreement.findMany({
    where: { centerId: center.id, callId: null, number: { startsWith: beginning } },
    select: { number: true },
  });
  const id = randomUUID();
  const number = nextDirectNumber(
    beginning,
    taken.map((one) => one.number),
  );
  await db.agreement.create({
    data: { centerId: center.id, id, number, organizationId: organization.id, directKind: kind },
    select: { id: true },
  });
  if (award)
    await db.project.updateMany({
      where: { centerId: center.id, id: award.project },
      data: { agreementId: id },
    });
  await ctx.audit({ subject: { type: "agreement", id }, event: "prepare", to: "prepared" });
  return issueAgreement(ctx, { ...input, agreement: id, agreed: award?.agreed ?? null });
}
