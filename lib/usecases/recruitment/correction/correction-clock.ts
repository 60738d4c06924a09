import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { formatDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { ApplicationState } from "@/lib/domain/recruitment/application/application-lifecycle";
import type { Standing } from "../../base/moves";
import { say } from "../../center/say";
import { applicantsOf } from "../application/applicants";
import { moveApplications } from "../application/transition";
import { lockApplication } from "../check/acceptance";
import { endCorrection } from "./correction";

async function openCorrection(ctx: Context, id: string) {
  const found = await ctx.db.correction.findFirst({
    where: { centerId: ctx.center.id, id },
    select: { applicationId: true, dueOn: true, state: true },
  });
  if (!found) throw notFound("补正通知");
  return found.state === "open" ? found : null;
}

/** Refuses an application whose correction was missed. Somebody may have answered, or taken the notice back. */
export async function lapseInTime(ctx: Context, { correction: id }: { correction: string }): Promise<void> {
  const found = await openCorrection(ctx, id);
  if (found && fromUtcMidnight(found.dueOn) < chinaDate(ctx.now))
    await lapse(ctx, await lockApplication(ctx, found.applicationId));
  else ctx.audit.nothing("the notice has been ended, or its last day is not over by this center's clock");
}

/** The same by hand, where the clock of the platform did not come to it. */
export async function lapseCorrection(ctx: Context, { application }: { application: string }): Promise<void> {
  const locked = await lockApplication(ctx, application);
  const found = await ctx.db.correction.findFirst({
    where: { centerId: ctx.center.id, applicationId: application, state: "open" },
    select: { dueOn: true },
  });
  if (!found) throw new AppError("conflict", "这份申请没有等待补正的通知，请刷新页面。");
  const dueOn = fromUtcMidnight(found.dueOn);
  if (dueOn >= chinaDate(ctx.now))
    throw new AppError("conflict", `补正期限到${formatDate(dueOn)}，还没有过，不能按逾期处理。`);
  await lapse(ctx, locked);
}

async function lapse(ctx: Context, { id, state }: Standing<ApplicationState>): Promise<void> {
  const reason = "逾期未补正";
  await moveApplications(ctx, [id], state, "lapseCorrection", reason);
  await endCorrection(ctx, id, "lapsed");
  await ctx.db.formalCheck.create({
    data: {
      centerId: ctx.center.id,
      applicationId: id,
      verdict: "refused",
      reason,
      checkedById: ctx.actor.userId,
      checkedByName: ctx.actor.name,
      checkedAt: ctx.now,
    },
  });
  await say(ctx, "correctionLapsed", await applicantsOf(ctx, [id]));
}

/** Reminds an applicant of a correction that is still open shortly before its last day. */
export async function remindOfCorrection(
  ctx: Context,
  { correction: id }: { correction: string },
): Promise<void> {
  const found = await openCorrection(ctx, id);
  if (!found || fromUtcMidnight(found.dueOn) < chinaDate(ctx.now)) {
    ctx.audit.nothing("the notice has been ended, or is over");
    return;
  }
  const 补正期限 = formatDate(fromUtcMidnight(found.dueOn));
  const applicants = await applicantsOf(ctx, [found.applicationId]);
  await say(
    ctx,
    "correctionReminder",
    applicants.map((one) => ({ ...one, fields: { ...one.fields, 补正期限 } })),
  );
  await ctx.audit({ subject: { type: "application", id: found.applicationId }, event: "remind" });
}
