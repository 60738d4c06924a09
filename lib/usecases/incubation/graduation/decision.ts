import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { formatDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, type FieldErrors, invalid } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { graduationResultLabels } from "@/lib/domain/incubation/graduation";
import type { assignForm, decideForm, interviewForm } from "@/lib/domain/incubation/graduation-acts";
import { graduationWords } from "@/lib/domain/incubation/graduation-certificate";
import { afterCareFaults, decisionFaults, interviewFaults } from "@/lib/domain/incubation/graduation-days";
import { extensionFaults } from "@/lib/domain/incubation/incubatee-end";
import { issueCertificates } from "../../admission/certificate";
import { revokeProofsOf } from "../../admission/proof";
import { unsay } from "../../center/unsay";
import { assertStanding } from "../../registry/standing";
import { evaluators } from "../../review/evaluation";
import { archiveHandover } from "../handover";
import { endIncubation, moveIncubatee, stepBack } from "../incubatee-end";
import { lockIncubatee } from "../incubatee-record";
import { tellOfResult } from "../leaving-told";
import { lockGraduation, moveGraduation, type OneGraduation } from "./record";

function refuse(faults: FieldErrors): void {
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

export async function noteInterview(ctx: Context, input: FormValue<typeof interviewForm> & OneGraduation) {
  const graduation = await lockGraduation(ctx, input);
  const { startedOn } = await lockIncubatee(ctx, graduation.incubateeId);
  refuse(interviewFaults(input, { startedOn, today: chinaDate(ctx.now) }));
  const { interview } = input;
  await moveGraduation(ctx, graduation, "interview", {
    interview,
    interviewOn: toUtcMidnight(input.interviewOn),
  });
  return { id: graduation.id };
}

/** Asks a third party to look at the files; from now on it sees this one. */
export async function assignEvaluation(ctx: Context, input: FormValue<typeof assignForm> & OneGraduation) {
  const graduation = await lockGraduation(ctx, input);
  const { body: bodyId, task, dueOn } = input;
  const known = (await evaluators(ctx)).body.some(({ value }) => value === bodyId);
  if (!known) throw invalid({ body: "请选择一家第三方评估机构；没有的，先在“单位”中登记。" });
  if (dueOn < chinaDate(ctx.now)) throw invalid({ dueOn: "提交期限不能早于今天。" });
  if (graduation.state !== "interviewed") throw new AppError("conflict", "面谈记录之后才能派发第三方评审。");
  const own = { centerId: ctx.center.id, graduationId: graduation.id };
  if (await ctx.db.evaluation.findFirst({ where: { ...own, state: { not: "withdrawn" } } }))
    throw new AppError("conflict", "已经派发给一家第三方，不能再派。");
  const made = await ctx.db.evaluation.create({
    data: {
      ...own,
      bodyId,
      evalueeId: graduation.organizationId,
      task,
      dueOn: toUtcMidnight(dueOn),
      assignedByName: ctx.actor.name,
      assignedAt: ctx.now,
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "evaluation", id: made.id }, event: "assign", to: "assigned" });
  return { id: graduation.id };
}

/** The result, with all that follows from it for the organization. */
export async function decideGraduation(ctx: Context, input: FormValue<typeof decideForm> & OneGraduation) {
  const graduation = await lockGraduation(ctx, input);
  const incubatee = await lockIncubatee(ctx, graduation.incubateeId);
  const { result, decidedOn, endsOn, afterCareUntil, advice, development } = input;
  const today = chinaDate(ctx.now);
  const interviewOn = graduation.interviewOn && fromUtcMidnight(graduation.interviewOn);
  refuse(decisionFaults({ decidedOn }, { ...incubatee, interviewOn, today }));
  // One that was dissolved meanwhile gets no certificate, and only goes.
  if (result !== "end") await assertStanding(ctx, [incubatee.organizationId]);
  const on = toUtcMidnight(decidedOn);
  await moveGraduation(ctx, graduation, "decide", {
    ...{ result, advice, development, decidedOn: on },
    decidedByName: ctx.actor.name,
  });
  const told = { id: graduation.id, organizationId: incubatee.organizationId };
  const tell = (follows: string) =>
    tellOfResult(ctx, { ...told, result: graduationResultLabels[result], follows });
  switch (result) {
    case "extend": {
      if (endsOn === null) throw invalid({ endsOn: "请填写延期至哪一天。" });
      refuse(extensionFaults({ endsOn }, { endsOn: incubatee.endsOn, today }));
      await moveIncubatee(ctx, incubatee, "extend", { endsOn: toUtcMidnight(endsOn), reason: advice });
      await tell(`孵化期延至${formatDate(endsOn)}，届时再评估。`);
      break;
    }
    case "end": {
      const reason = "出壳评估结果为结束孵化";
      const { dueOn } = await endIncubation(ctx, incubatee, "leave", { on: decidedOn, reason });
      await tell(`退出交接请在${formatDate(dueOn)}前办结。`);
      break;
    }
    case "graduate": {
      refuse(afterCareFaults({ decidedOn, afterCareUntil }));
      const reason = "通过出壳评估";
      const { dueOn } = await endIncubation(ctx, incubatee, "graduate", {
        ...{ on: decidedOn, reason },
        afterCareUntil: afterCareUntil && toUtcMidnight(afterCareUntil),
      });
      await tell(`请到中心领取出壳证书，退出交接请在${formatDate(dueOn)}前办结。`);
      const paper = graduationWords({ ...incubatee, decidedOn }, ctx.center.name);
      await issueCertificates(ctx, [
        {
          ...{ kind: "certificate", title: "出壳证书", paper, holder: incubatee.name },
          organizationId: incubatee.organizationId,
          subject: { type: "graduation", id: graduation.id },
        },
      ]);
    }
  }
  return { id: graduation.id };
}

/** A result taken back: the certificate is void, and the organization awaits its assessment again. */
export async function reopenGraduation(
  ctx: Context,
  { reason, ...input }: OneGraduation & { reason: string },
) {
  const graduation = await lockGraduation(ctx, input);
  const incubatee = await lockIncubatee(ctx, graduation.incubateeId);
  const handover = await archiveHandover(ctx, incubatee.id, reason);
  await moveGraduation(
    ctx,
    graduation,
    "reopen",
    {
      ...{ result: null, decidedOn: null, decidedByName: null },
      ...{ certificateGivenOn: null, certificateGivenTo: null },
    },
    reason,
  );
  await stepBack(ctx, incubatee, reason);
  await revokeProofsOf(ctx, { type: "graduation", id: graduation.id }, reason);
  await unsay(ctx, "reopenGraduation", [graduation.id, ...handover], reason);
}
