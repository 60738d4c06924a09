import type { Context } from "@/lib/db/context";
import type { Seen } from "@/lib/db/edition";
import { type Issued, whyTextStays } from "@/lib/domain/admission/issue";
import { formatDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError } from "@/lib/domain/base/errors";
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

/** Locked before it is read: what is rewritten at the same moment would not be what the text says. */
async function lockFounded(ctx: Context, agreement: string): Promise<ProjectFound | null> {
  const [found] = await ctx.db.$queryRaw<{ id: string }[]>`
    select id::text as id from projects
     where center_id = ${ctx.center.id}::uuid and agreement_id = ${agreement}::uuid for update`;
  return found ? getOwnProject(ctx, { project: found.id }) : null;
}

async function agreedOf(ctx: Context, agreement: string): Promise<Agreed | null> {
  const project = await lockFounded(ctx, agreement);
  if (project?.state === "dropped")
    throw new AppError(
      "conflict",
      `项目“${project.name}”已经撤销立项，协议 ${project.agreement?.number} 不能签发：先恢复立项，或者登记放弃签约。`,
    );
  const stays = project && project.state !== "prepared" ? whyTextStays(project) : null;
  if (stays) throw new AppError("conflict", stays);
  return project && agreedOn(ctx, project);
}

/** What was asked for is written: its project was looked at then, and has stood since. */
async function agreedInQueue(ctx: Context, agreement: string): Promise<Agreed | null> {
  const project = await lockFounded(ctx, agreement);
  return project && project.state !== "dropped" ? agreedOn(ctx, project) : null;
}

export async function issueWithTables(ctx: Context, input: Issued & Seen & { agreement: string }) {
  return issueAgreement(ctx, { ...input, agreed: await agreedOf(ctx, input.agreement) });
}

export function issueManyWithTables(ctx: Context, input: Issued & { call: CallKey; seen?: string }) {
  return issueMany(ctx, input, agreedOf);
}

export function issueInQueueWithTables(ctx: Context, input: { call: string }) {
  return issueInQueue(ctx, input, agreedInQueue);
}
