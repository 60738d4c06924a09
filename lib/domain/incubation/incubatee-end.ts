import { lastDayOfTerm } from "../admission/term";
import { type CivilDate, formatDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, choices, date, form, longText } from "../base/form";

/** How an organization goes without having graduated: of its own will, or because the center says so. */
export const endWays = ["leave", "evict"] as const;
export type EndWay = (typeof endWays)[number];
export const endWayLabels: Record<EndWay, string> = { leave: "主动退出", evict: "清退" };

/**
 * Grounds of eviction as the rules of incubation centers name them: each is a breach of the agreement or of a condition
 * of entry that no longer holds.
 */
export const evictionGrounds = [
  "papers",
  "rules",
  "sublet",
  "profit",
  "inactive",
  "reports",
  "registration",
  "law",
  "other",
] as const;
export type EvictionGround = (typeof evictionGrounds)[number];
export const evictionGroundLabels: Record<EvictionGround, string> = {
  papers: "入驻材料弄虚作假",
  rules: "违反中心管理规定，经提醒不改",
  sublet: "转租、转借或挪用场地",
  profit: "以中心名义或场地从事营利活动",
  inactive: "长期不开展活动、不使用场地",
  reports: "不按期报告或不参加评估",
  registration: "未在约定期限内完成登记或备案",
  law: "受到行政处罚或列入失信名单",
  other: "其他不满足入驻条件或不履行协议的情形",
};

export const endForm = form({
  way: choice("退出方式", endWays, endWayLabels, { hint: "评估期满不提交材料的，按主动退出办理" }),
  endedOn: date("退出日期", { hint: "场地使用到这一天为止；之后的预约自动释放" }),
  grounds: choices("清退事由", evictionGrounds, evictionGroundLabels, {
    when: { field: "way", answer: "evict" },
  }),
  reason: longText("情况说明", { most: 300 }),
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

/** The reason of an end as it is kept: the grounds first, and what was said of them. */
export function endReasonOf({
  grounds,
  reason,
}: {
  grounds: readonly EvictionGround[];
  reason: string;
}): string {
  return [grounds.map((ground) => evictionGroundLabels[ground]).join("；"), reason]
    .filter(Boolean)
    .join("。");
}
