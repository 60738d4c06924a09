import { lastDayOfTerm } from "../admission/term";
import { type CivilDate, formatDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { date, form, longText } from "../base/form";

/** An organization goes of its own will. That the center sends it away is another matter: lib/domain/incubation/eviction. */
export const endForm = form({
  endedOn: date("退出日期", { hint: "场地使用到这一天为止；之后的预约自动释放" }),
  reason: longText("退出的原因", { most: 300, hint: "评估期满不提交材料的，也按主动退出办理" }),
});

export const extendForm = form({
  endsOn: date("延期至", { hint: "延期后孵化期的最后一天" }),
  reason: longText("延期的原因", { most: 300 }),
});

/** What is wrong with the day of an end: after today, or before the organization came. */
export function endFaults(
  { endedOn }: { endedOn: CivilDate },
  { startedOn, today }: { startedOn: CivilDate; today: CivilDate },
): FieldErrors {
  if (endedOn < startedOn) return { endedOn: `该组织${formatDate(startedOn)}才进入孵化，退出日期不能更早。` };
  if (endedOn > today) return { endedOn: "退出日期不能晚于今天；到那一天再登记。" };
  return {};
}

/** Longer than this nobody is extended or followed at one go: a year that is further off was mistyped. */
const mostMonths = 60;

/** What is wrong with a last day that is agreed on at `from`, in a Chinese sentence; null for one that may be meant. */
export function whyTooFar(last: CivilDate, from: CivilDate): string | null {
  return last > lastDayOfTerm(from, mostMonths) ? "离现在超过五年，请核对年份。" : null;
}

/** An extension ends later than the term, and is no extension where it ends in the past. */
export function extensionFaults(
  { endsOn }: { endsOn: CivilDate },
  term: { endsOn: CivilDate | null; today: CivilDate },
): FieldErrors {
  if (endsOn <= term.today) return { endsOn: "延期后的期满日要在今天之后。" };
  if (term.endsOn !== null && endsOn <= term.endsOn)
    return { endsOn: `现在的孵化期到${formatDate(term.endsOn)}，延期要晚于这一天。` };
  const far = whyTooFar(endsOn, term.today);
  return far ? { endsOn: far } : {};
}
