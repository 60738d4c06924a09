import type { Context } from "@/lib/db/context";
import type { Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { formatDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { type ProjectAct, projectActs } from "@/lib/domain/projects/project/project-acts";
import { projectStageLabels } from "@/lib/domain/projects/project/project-standing";
import type { stageForm } from "@/lib/domain/projects/project-report";
import { whyNotDone } from "@/lib/domain/registry/usage";
import type { ProjectStage } from "@/lib/domain/review/evaluation";
import { unsay } from "../../center/unsay";
import { tellExecutors } from "../executors-told";
import { assertFundCovers } from "../money/fund";
import { beforeStart } from "./project";
import { standingOf } from "./project-standing";
import { lockProject, lockWithAgreement, moveProject } from "./project-write";

type One = Seen & { project: string };

/** Locked, and this step may be done. */
async function ready(ctx: Context, one: One, act: Exclude<ProjectAct, "edit">) {
  const before = await (act === "drop" ? lockWithAgreement : lockProject)(ctx, one);
  const standing = await standingOf(ctx, before.id);
  const acts = projectActs(before, { work: before.work, ...beforeStart(before), standing });
  const why = whyNotDone(acts, act);
  if (why) throw new AppError("conflict", why);
  return { before, standing };
}

/** Begins the mid-term or the final stage, and opens the report of it for who carries the project out. */
export async function beginStage(
  ctx: Context,
  { stage, dueOn, ...one }: One & FormValue<typeof stageForm> & { stage: ProjectStage },
) {
  const event = stage === "midterm" ? "beginMidterm" : "beginFinal";
  const { before } = await ready(ctx, one, event);
  if (dueOn < chinaDate(ctx.now)) throw invalid({ dueOn: "提交截止不能早于今天。" });
  const key = { centerId: ctx.center.id, projectId: before.id, stage };
  const due = { dueOn: toUtcMidnight(dueOn) };
  await ctx.db.projectReport.createMany({ data: [{ ...key, ...due }], skipDuplicates: true });
  await ctx.db.projectReport.updateMany({ where: key, data: due });
  await moveProject(ctx, before, event);
  if (event === "beginFinal") await unsay(ctx, event, [before.id], "已进入末期评估");
  await tellExecutors(ctx, "projectReportDue", {
    ...{ project: before.id, subject: { type: "project", id: before.id } },
    ...{ about: `${projectStageLabels[stage]}报告`, told: formatDate(dueOn) },
  });
  return { id: before.id };
}

export async function endMidterm(ctx: Context, one: One) {
  const { before } = await ready(ctx, one, "endMidterm");
  await moveProject(ctx, before, "endMidterm");
}

export async function backToWork(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const { before } = await ready(ctx, one, "backToWork");
  await moveProject(ctx, before, "backToWork", reason);
  await unsay(ctx, "backToWork", [before.id], reason);
}

/** Score and grade are those of the final evaluation, where one was assigned. */
export async function closeProject(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const { before, standing } = await ready(ctx, one, "close");
  const final = standing.evaluations.find(({ stage }) => stage === "final");
  await ctx.db.project.updateMany({
    where: { centerId: ctx.center.id, id: before.id },
    data: {
      score: final?.total ?? null,
      grade: final?.grade ?? null,
      closedOn: toUtcMidnight(chinaDate(ctx.now)),
      closeReason: reason,
    },
  });
  await moveProject(ctx, before, "close", reason);
}

export async function reopenProject(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const { before } = await ready(ctx, one, "reopen");
  await ctx.db.project.updateMany({
    where: { centerId: ctx.center.id, id: before.id },
    data: { score: null, grade: null, closedOn: null, closeReason: null },
  });
  await moveProject(ctx, before, "reopen", reason);
}

/** An award that fell to an objection, or is no longer meant: it never begins and takes nothing of its fund. */
export async function dropProject(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const { before } = await ready(ctx, one, "drop");
  await moveProject(ctx, before, "drop", reason);
}

/** It waits for its start again, as far as its fund still has what it takes. */
export async function restoreProject(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const { before } = await ready(ctx, one, "restore");
  await assertFundCovers(ctx, before);
  await moveProject(ctx, before, "restore", reason);
}
