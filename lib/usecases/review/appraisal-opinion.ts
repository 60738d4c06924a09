import type { Context } from "@/lib/db/context";
import { AppError, invalid } from "@/lib/domain/base/errors";
import { type Opinion, opinionFaults, whyNotAppraise } from "@/lib/domain/review/appraisal";
import { assertImpartial } from "@/lib/usecases/recruitment/check/bias";
import { appraiser, begunAppraisal, lockAppraisal } from "./appraisal-record";

export interface OpinionInput extends Opinion {
  application: string;
  /** Of the opinion on the screen; 0 before the first was saved. */
  version: number;
}

/** Keeps an opinion as a draft; whoever saves the first one takes one of the two seats. */
export async function saveOpinion(ctx: Context, { application: id, version, ...opinion }: OpinionInput) {
  const application = await lockAppraisal(ctx, id);
  const self = appraiser(ctx);
  const opinions = application.appraisal?.opinions ?? [];
  const own = opinions.find(({ appraiserId }) => appraiserId === self.id);
  const why = whyNotAppraise({
    taken: opinions.map(({ appraiserName }) => appraiserName),
    own: own !== undefined,
    concluded: application.appraisal?.conclusion != null,
  });
  if (why) throw new AppError("conflict", why);
  if (!own) await assertImpartial(ctx, [id]);
  if (own?.submittedAt) throw new AppError("conflict", "您的意见已经提交。要修改，请先收回。");
  if ((own?.version ?? 0) !== version)
    throw new AppError(
      "conflict",
      "您在另一个页面改过这份意见，这里的没有保存。请复制所写的内容，刷新页面后再改。",
    );
  const appraisalId = await begunAppraisal(ctx, application);
  const key = { centerId: ctx.center.id, appraisalId, appraiserId: self.id };
  if (own) {
    ctx.audit.nothing("a draft that is saved again");
    await ctx.db.appraisalOpinion.update({
      where: { centerId_appraisalId_appraiserId: key },
      data: { ...opinion, savedAt: ctx.now, version: { increment: 1 } },
    });
  } else {
    await ctx.db.appraisalOpinion.create({
      data: { ...key, appraiserName: self.name, ...opinion, savedAt: ctx.now },
    });
    await ctx.audit({ subject: { type: "application", id }, event: "beginAppraisal" });
  }
  return { receipt: application.receipt };
}

async function ownOpinion(ctx: Context, id: string) {
  const application = await lockAppraisal(ctx, id);
  const self = appraiser(ctx);
  const own = application.appraisal?.opinions.find(({ appraiserId }) => appraiserId === self.id);
  if (!own) throw new AppError("conflict", "您还没有写这份申请的评估意见。");
  const { appraisalId, appraiserId } = own;
  const where = { centerId_appraisalId_appraiserId: { centerId: ctx.center.id, appraisalId, appraiserId } };
  return { application, own, where };
}

/** Hands the own opinion in: complete, and from then on it stands beside the colleague's. */
export async function submitOpinion(ctx: Context, input: { application: string }) {
  const { application, own, where } = await ownOpinion(ctx, input.application);
  if (own.submittedAt) {
    ctx.audit.nothing("a second click");
    return { receipt: application.receipt };
  }
  const faults = opinionFaults(own);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await ctx.db.appraisalOpinion.update({ where, data: { submittedAt: ctx.now, version: { increment: 1 } } });
  await ctx.audit({
    subject: { type: "application", id: application.id },
    event: "submitOpinion",
    details: { conclusion: own.conclusion },
  });
  return { receipt: application.receipt };
}

/** Takes the own opinion back to change it, until there is a conclusion. */
export async function takeBackOpinion(ctx: Context, input: { application: string; reason: string }) {
  const { application, own, where } = await ownOpinion(ctx, input.application);
  if (!own.submittedAt) throw new AppError("conflict", "您的意见还没有提交。");
  if (application.appraisal?.conclusion) throw new AppError("conflict", "已有评估结论，请先撤回结论。");
  await ctx.db.appraisalOpinion.update({ where, data: { submittedAt: null, version: { increment: 1 } } });
  const { leader, basics, model, finance, conclusion, reason: reasons } = own;
  await ctx.audit({
    subject: { type: "application", id: application.id },
    event: "takeBackOpinion",
    reason: input.reason,
    details: { before: { leader, basics, model, finance, conclusion, reason: reasons } },
  });
}
