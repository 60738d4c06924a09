import type { Context } from "@/lib/db/context";
import type { Seen } from "@/lib/db/edition";
import type { Issued } from "@/lib/domain/admission/issue";
import { formatDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { agreementTables } from "@/lib/domain/projects/project/agreement-table";
import { paymentsInWords, planInWords } from "@/lib/domain/projects/project/award-agreement";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { issueAgreement } from "../../admission/issue/issue";
import { issueInQueue, issueMany } from "../../admission/issue/issue-many";
import type { Agreed } from "../../admission/issue/merge-values";
import { tranchesOf } from "../money/tranche-list";
import { getOwnProject, type ProjectFound } from "./project";

// Whoever issues an agreement on a project issues it with the plan, the budget and the payments on record.

/** What the record of a project says of its agreement, as tables and in words. */
export async function agreedOn(
  ctx: Context,
  { id, planLines, budgetLines, ownFen }: ProjectFound,
): Promise<Agreed> {
  const tranches = await tranchesOf(ctx, { project: id });
  return {
    tables: agreementTables({ planLines, budgetLines, ownFen, tranches }),
    deliverables: planInWords(planLines, formatDate),
    payments: paymentsInWords(tranches),
  };
}

/** The project that an agreement is on; null where none is on record, or it was dropped. */
export async function projectOfAgreement({ center, db }: Context, { agreement }: { agreement: string }) {
  const project = await db.project.findFirst({
    where: { centerId: center.id, agreementId: agreement, state: { not: "dropped" } },
    select: { id: true, name: true, startsOn: true, endsOn: true },
  });
  return (
    project && {
      ...project,
      startsOn: fromUtcMidnight(project.startsOn),
      endsOn: fromUtcMidnight(project.endsOn),
    }
  );
}

async function agreedOf(ctx: Context, agreement: string): Promise<Agreed | null> {
  const project = await projectOfAgreement(ctx, { agreement });
  return project && agreedOn(ctx, await getOwnProject(ctx, { project: project.id }));
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
