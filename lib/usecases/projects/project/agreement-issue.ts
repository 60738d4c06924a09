import type { Context } from "@/lib/db/context";
import type { Seen } from "@/lib/db/edition";
import type { Issued } from "@/lib/domain/admission/issue";
import { formatDate } from "@/lib/domain/base/civil-date";
import { agreementTables } from "@/lib/domain/projects/project/agreement-table";
import { paymentsInWords, planInWords } from "@/lib/domain/projects/project/award-agreement";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { type Agreed, issueAgreement } from "../../admission/issue/issue";
import { issueInQueue, issueMany } from "../../admission/issue/issue-many";
import { tranchesOf } from "../money/tranche-list";
import { getOwnProject } from "./project";

// Whoever issues an agreement on a project issues it with the plan, the budget and the payments on record.

/** What the record of a project says of its agreement, as tables and in words. */
export async function agreedOn(ctx: Context, project: string): Promise<Agreed> {
  const { planLines, budgetLines, ownFen } = await getOwnProject(ctx, { project });
  const tranches = await tranchesOf(ctx, { project });
  return {
    tables: agreementTables({ planLines, budgetLines, ownFen, tranches }),
    deliverables: planInWords(planLines, formatDate),
    payments: paymentsInWords(tranches),
  };
}

async function agreedOf(ctx: Context, agreement: string): Promise<Agreed | null> {
  const project = await ctx.db.project.findFirst({
    where: { centerId: ctx.center.id, agreementId: agreement, state: { not: "dropped" } },
    select: { id: true },
  });
  return project && agreedOn(ctx, project.id);
}

export async function issueWithTables(ctx: Context, input: Issued & Seen & { agreement: string }) {
  return issueAgreement(ctx, { ...input, agreed: await agreedOf(ctx, input.agreement) });
}

export function issueManyWithTables(ctx: Context, input: Issued & { call: CallKey }) {
  return issueMany(ctx, input, agreedOf);
}

export function issueInQueueWithTables(ctx: Context, input: { call: string }) {
  return issueInQueue(ctx, input, agreedOf);
}
