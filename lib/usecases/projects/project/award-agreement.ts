import type { Context } from "@/lib/db/context";
import type { Seen } from "@/lib/db/edition";
import type { Direct } from "@/lib/domain/admission/issue";
import type { MergeTables } from "@/lib/domain/admission/template/merge-field";
import { formatDate } from "@/lib/domain/base/civil-date";
import { AppError, invalid } from "@/lib/domain/base/errors";
import { agreementTables } from "@/lib/domain/projects/project/agreement-table";
import { awardKind, paymentsInWords, planInWords } from "@/lib/domain/projects/project/award-agreement";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { directOptions, makeDirect } from "../../admission/issue/direct";
import { type Issue, issueAgreement, templateInUse } from "../../admission/issue/issue";
import { tranchesOf } from "../money/tranche-list";
import { getOwnProject, getProject } from "./project";
import { lockProject } from "./project-write";

/** What the form of the agreement on an award begins with, and why there can be none now. */
export async function proposeAwardAgreement(ctx: Context, input: { project: string }) {
  const project = await getProject(ctx, input);
  const kind = awardKind(project.kind);
  const { organizations, templates } = await directOptions(ctx, kind);
  const lead = project.executors.find((one) => one.lead);
  return {
    project: { id: project.id, name: project.name, startsOn: project.startsOn, endsOn: project.endsOn },
    kind,
    why: whyNotDone(project.acts, "sign"),
    templates,
    organizations: organizations.filter(({ value }) => value === lead?.id),
    terms: {
      deliverables: planInWords(project.planLines, formatDate),
      payments: paymentsInWords(await tranchesOf(ctx, input)),
    },
  };
}

/** Makes the agreement on an award with who leads it, once its notice is over. */
export async function signAward(ctx: Context, { project: id, ...input }: Direct & { project: string }) {
  await lockProject(ctx, { project: id });
  const { acts, executors, kind } = await getProject(ctx, { project: id });
  const why = whyNotDone(acts, "sign");
  if (why) throw new AppError("conflict", why);
  const lead = executors.find((one) => one.lead);
  if (lead?.id !== input.organization) throw new AppError("conflict", "协议由牵头执行机构签订，请重新选择。");
  const template = await templateInUse(ctx, input.template);
  if (template.kind !== awardKind(kind))
    throw invalid({ template: "这个模板不是项目协议的，请重新选择协议模板。" });
  return makeDirect(ctx, { ...input, project: id, tables: await tablesOf(ctx, id) });
}

async function tablesOf(ctx: Context, project: string): Promise<MergeTables> {
  const { planLines, budgetLines, ownFen } = await getOwnProject(ctx, { project });
  const tranches = await tranchesOf(ctx, { project });
  return agreementTables({ planLines, budgetLines, ownFen, tranches });
}

/** Issues an agreement, one on a project with the tables of its plan, its budget and its payments. */
export async function issueWithTables(
  ctx: Context,
  input: Omit<Issue, "tables"> & Seen & { agreement: string },
) {
  const project = await ctx.db.project.findFirst({
    where: { centerId: ctx.center.id, agreementId: input.agreement },
    select: { id: true },
  });
  return issueAgreement(ctx, project ? { ...input, tables: await tablesOf(ctx, project.id) } : input);
}
