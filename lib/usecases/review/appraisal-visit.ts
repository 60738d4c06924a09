import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import { invalid } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import type { visitForm } from "@/lib/domain/review/appraisal";
import { appraiser, begunAppraisal, lockAppraisal } from "./appraisal-record";

/** Notes a visit at an applicant; any of the staff may make one. */
export async function noteVisit(
  ctx: Context,
  { application: id, visitedOn, ...visit }: FormValue<typeof visitForm> & { application: string },
) {
  const application = await lockAppraisal(ctx, id);
  if (visitedOn > chinaDate(ctx.now)) throw invalid({ visitedOn: "走访日期还没有到。" });
  const self = appraiser(ctx);
  const { id: visitId } = await ctx.db.appraisalVisit.create({
    data: {
      centerId: ctx.center.id,
      appraisalId: await begunAppraisal(ctx, application),
      visitedOn: toUtcMidnight(visitedOn),
      ...visit,
      notedById: self.id,
      notedByName: self.name,
      notedAt: ctx.now,
    },
    select: { id: true },
  });
  await ctx.audit({
    subject: { type: "application", id },
    event: "noteVisit",
    details: { visitedOn, met: visit.met },
  });
  const { call, receipt } = application;
  return { call, receipt, visit: visitId };
}
