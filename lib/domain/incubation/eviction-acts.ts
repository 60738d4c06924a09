import { type CivilDate, formatDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import type { Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

/** Longer than a year nobody is left in doubt: such a day was mistyped. */
const mostDays = 366;

/** What is wrong with the days of a notice. It cannot be served before the entry or on a day to come. */
export function noticeFaults(
  { servedOn, answerBy }: { servedOn: CivilDate; answerBy: CivilDate },
  { startedOn, today }: { startedOn: CivilDate; today: CivilDate },
): FieldErrors {
  if (servedOn > today) return { servedOn: "送达日期不能晚于今天；送达之后再登记。" };
  if (servedOn < startedOn)
    return { servedOn: `该组织${formatDate(startedOn)}才进入孵化，送达日期不能更早。` };
  if (answerBy <= servedOn) return { answerBy: "截止日期要在送达之后，给组织留出陈述申辩的时间。" };
  if (answerBy < today) return { answerBy: "截止日期已经过去，组织来不及陈述；请另定一天。" };
  if (Date.parse(answerBy) - Date.parse(servedOn) > mostDays * 86_400_000)
    return { answerBy: "离送达超过一年，请核对年份。" };
  return {};
}

/** A notice of eviction as it is kept. */
export interface Notice {
  answerBy: CivilDate;
  statement: string | null;
  decidedOn: CivilDate | null;
  withdrawReason: string | null;
}

/** How a notice stands on a day: the organization may answer, the center is to decide, or it is over. */
export function noticeStanding(notice: Notice, today: CivilDate): { text: string; tone: Tone } {
  if (notice.withdrawReason !== null) return { text: "已撤回", tone: "ended" };
  if (notice.decidedOn !== null) return { text: "已清退", tone: "refused" };
  if (notice.statement !== null) return { text: "已陈述，待决定", tone: "todo" };
  if (notice.answerBy < today) return { text: "期满未陈述，待决定", tone: "todo" };
  return { text: "可陈述申辩", tone: "running" };
}

/** Why the center cannot decide yet, in a Chinese sentence; null from the answer on, or from the day after the last. */
export function whyNotDecide({ answerBy, statement }: Notice, today: CivilDate): string | null {
  if (statement !== null || answerBy < today) return null;
  return `该组织可以陈述申辩到${formatDate(answerBy)}（含当日）；提交陈述或期满之后，才能作出清退决定。`;
}

/** Why nothing can be stated any more, in a Chinese sentence; null while the organization is heard. */
export function whyNotState(notice: Notice, today: CivilDate): string | null {
  if (notice.withdrawReason !== null) return "中心已经撤回这份告知，不用再陈述。";
  if (notice.decidedOn !== null) return "中心已经作出决定；不同意的，请致电中心或书面提出。";
  if (notice.statement !== null) return "陈述和申辩已经提交，等待中心核实；要补充的，请致电中心。";
  if (notice.answerBy < today)
    return `陈述申辩已于${formatDate(notice.answerBy)}截止；仍要说明的，请致电中心。`;
  return null;
}

/** Why the desk adds no paper to it any more; null while it is undecided. What was handed over stays. */
export function whyNotAddPaper({ withdrawReason, decidedOn }: Notice): string | null {
  if (withdrawReason !== null) return "告知已经撤回，不再收材料。";
  return decidedOn === null ? null : "已经作出决定，不再收材料。";
}

/** What the desk may do with a notice. */
export function noticeActs(
  notice: Notice,
  today: CivilDate,
): PossibleAct<"decide" | "state" | "withdraw" | "print">[] {
  const print = { act: "print" as const, label: "打印告知书", whyNot: null };
  if (notice.withdrawReason !== null || notice.decidedOn !== null) return [print];
  return [
    { act: "decide", label: "作出清退决定", whyNot: whyNotDecide(notice, today) },
    print,
    ...(whyNotState(notice, today) === null
      ? [{ act: "state" as const, label: "登记书面陈述", whyNot: null }]
      : []),
    {
      act: "withdraw",
      label: "撤回告知",
      whyNot: null,
      follows: "撤回后不再清退，组织照常在孵；告知和陈述仍然保留在记录里。",
      reason: "撤回的原因",
      danger: true,
    },
  ];
}
