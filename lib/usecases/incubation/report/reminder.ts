import type { Context } from "@/lib/db/context";
import type { Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { formatDate } from "@/lib/domain/base/civil-date";
import { AppError } from "@/lib/domain/base/errors";
import { periodActs, remindsOn } from "@/lib/domain/incubation/report/period";
import { say } from "../../center/say";
import { contactsOf } from "../contacts";
import { concerned, type PeriodRow, reminded, seenPeriod } from "./period";

/** Whoever has not handed in and was not reminded, each with a report that may have been begun only now. */
async function remind(ctx: Context, period: PeriodRow) {
  const center = ctx.center.id;
  await ctx.db.$executeRaw`
    insert into progress_reports (center_id, id, organization_id, incubatee_id, period_id)
    select p.center_id, gen_random_uuid(), i.organization_id, i.id, p.id
      from periods p join incubatees i on ${concerned}
     where p.center_id = ${center}::uuid and p.id = ${period.id}::uuid
    on conflict (center_id, incubatee_id, period_id) do nothing`;
  const missing = await ctx.db.$queryRaw<{ report: string; organization: string }[]>`
    select r.id as report, i.organization_id as organization
      from periods p join incubatees i on ${concerned}
      join progress_reports r on r.center_id = p.center_id and r.period_id = p.id and r.incubatee_id = i.id
     where p.center_id = ${center}::uuid and p.id = ${period.id}::uuid and r.state = 'drafted' and not ${reminded}
     order by i.id`;
  const contacts = await contactsOf(
    ctx,
    missing.map(({ organization }) => organization),
  );
  const letters = missing.flatMap(({ report, organization: id }) => {
    const contact = contacts.get(id);
    if (!contact) return [];
    const { organization, to } = contact;
    const fields = {
      收件人: to.name,
      组织名称: organization,
      报告期: period.name,
      提交截止: formatDate(period.dueOn),
    };
    return [{ subject: { type: "progressReport" as const, id: report }, to, fields }];
  });
  await say(ctx, "reportDue", letters);
  const details = { reminded: letters.length };
  await ctx.audit({ subject: { type: "period", id: period.id }, event: "remind", details });
  return { count: letters.length };
}

/** The desk reminds now whoever is missing. */
export async function remindMissing(ctx: Context, input: Seen & { period: string }) {
  const period = await seenPeriod(ctx, input);
  const act = periodActs(period).find((one) => one.act === "remind");
  const why = act ? act.whyNot : "没有需要提醒的组织。";
  if (why) throw new AppError("conflict", why);
  return remind(ctx, period);
}

/** The same by itself, a few days before the last one; it may be locked by then, or all may be in. */
export async function remindInTime(ctx: Context, { period: id }: { period: string }): Promise<void> {
  const period = await seenPeriod(ctx, { period: id });
  if (period.state === "locked" || period.unreminded === 0 || chinaDate(ctx.now) < remindsOn(period))
    return ctx.audit.nothing(
      "it is locked, nobody is missing, or its day has not come by this center's clock",
    );
  await remind(ctx, period);
}
