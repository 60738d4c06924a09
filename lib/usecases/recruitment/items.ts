import type { Context } from "@/lib/db/context";
import { type ApplicationItem, itemsOf } from "@/lib/domain/recruitment/application-item";
import type { Category } from "@/lib/domain/registry/categories";
import type { LegalStatus } from "@/lib/domain/registry/legal-status";
import { answersInWords } from "@/lib/usecases/center/form";

/** The columns of an application that its items are made of. */
interface Stored {
  callId: string;
  category: Category;
  legalStatus: LegalStatus;
  name: string;
  creditCode: string | null;
  filingNumber: string | null;
  groupId: string | null;
  stage: string | null;
  founders: string[];
  leaderName: string;
  contactName: string;
  contactMobile: string;
  email: string | null;
  fullTimeStaff: number;
  partTimeStaff: number;
  serviceField: string;
  servedGroups: string;
  profile: string;
  incubationNeeds: string;
  projectPlan: string;
  confirmed: string[];
  answers: unknown;
}

/** What there is to check in an application, and the conditions of its call. */
export async function itemsFor(
  ctx: Context,
  application: Stored,
  call: Parameters<typeof answersInWords>[0],
): Promise<{ items: ApplicationItem[]; conditions: Conditions }> {
  const where = { centerId: ctx.center.id, callId: application.callId };
  const groups = await ctx.db.callGroup.findMany({ where, select: { id: true, name: true } });
  const conditions = await ctx.db.condition.findMany({
    where,
    select: { id: true, kind: true, text: true, evidence: true },
    orderBy: [{ kind: "asc" }, { position: "asc" }],
  });
  const materials = await ctx.db.requiredMaterial.findMany({ where, orderBy: { position: "asc" } });
  const { legalStatus, groupId } = application;
  const asked = materials.filter(
    ({ legalStatuses, groupIds }) =>
      (legalStatuses.length === 0 || legalStatuses.includes(legalStatus)) &&
      (groupIds.length === 0 || (groupId !== null && groupIds.includes(groupId))),
  );
  const answers = answersInWords(call, application.answers);
  return {
    items: itemsOf({ ...application, answers }, { groups, materials: asked, conditions }),
    conditions,
  };
}

type Conditions = { id: string; kind: "entry" | "exclusion"; text: string; evidence: string | null }[];
