import type { Context } from "@/lib/db/context";
import { periodInWords } from "@/lib/domain/admission/notice-period";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { AppError } from "@/lib/domain/base/errors";
import { holidayWarning, type PeriodUnit, periodEnd } from "@/lib/domain/center/calendar";
import { holidaysWithin } from "../center/calendar-day";

/** How long a notice runs; a notice keeps the rule its center had when it was drafted. */
export interface NoticeRule {
  length: number;
  unit: PeriodUnit;
  firstDayCounts: boolean;
}

export function noticeRuleOf({ center }: Context): NoticeRule {
  return { length: center.noticeLength, unit: center.noticeUnit, firstDayCounts: center.firstDayCounts };
}

export interface ProposedPeriod {
  startsOn: CivilDate;
  /** The earliest end the rule allows. */
  endsOn: CivilDate;
  words: string;
  /** A sentence when holidays of the period are not known. */
  warning: string | null;
}

/** The period the rule gives for a start, and the sentence that shows how it was counted. */
export async function proposePeriod(
  ctx: Context,
  rule: NoticeRule,
  startsOn: CivilDate,
): Promise<ProposedPeriod> {
  const table = await holidaysWithin(ctx, startsOn, addDays(startsOn, 366));
  const period = { start: startsOn, ...rule };
  const endsOn = periodEnd(period, table);
  return {
    startsOn,
    endsOn,
    words: periodInWords(period, endsOn),
    warning: holidayWarning(startsOn, endsOn, table),
  };
}

/** Refuses a period that starts in the past or is shorter than the rule; a longer one is the center's choice. */
export async function assertPeriod(
  ctx: Context,
  rule: NoticeRule,
  { startsOn, endsOn }: { startsOn: CivilDate; endsOn: CivilDate },
): Promise<void> {
  const today = chinaDate(ctx.now);
  if (startsOn < today)
    throw new AppError("invalid", "公示不能从过去的日期开始，请修改日期。", {
      startsOn: `今天是${formatDate(today)}，请填写今天或以后的日期。`,
    });
  const proposed = await proposePeriod(ctx, rule, startsOn);
  if (endsOn < proposed.endsOn)
    throw new AppError("invalid", "公示期短于本中心的规则，请修改日期。", {
      endsOn: `${proposed.words}。结束日期不能早于${formatDate(proposed.endsOn)}。`,
    });
}
