import type { CivilDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, date, form, longText, reference } from "../base/form";
import type { Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";
import type { ActivityState } from "../registry/activity";

/** 社区报到、共建联建: an organization or an office and a community, and what both promised. */
export const partnershipKinds = ["report", "joint", "doubleReport", "assist"] as const;
export type PartnershipKind = (typeof partnershipKinds)[number];
export const partnershipKindLabels: Record<PartnershipKind, string> = {
  report: "社区报到",
  joint: "共建联建",
  doubleReport: "双报到",
  assist: "包联",
};

export const partnershipStates = ["running", "ended"] as const;
export type PartnershipState = (typeof partnershipStates)[number];
export const partnershipLabels: Record<PartnershipState, string> = { running: "共建中", ended: "已结束" };
export const partnershipTones: Record<PartnershipState, Tone> = { running: "running", ended: "ended" };

export const partnershipEventLabels = {
  report: "报到",
  edit: "修改",
  link: "关联活动",
  unlink: "取消关联",
  end: "结束",
} as const;

const promised = {
  kind: choice("类型", partnershipKinds, partnershipKindLabels),
  placeId: reference("社区"),
  ours: longText("资源清单", { most: 500, hint: "组织或单位能提供什么，如 每月一次法律咨询" }),
  theirs: longText("需求和支持", {
    most: 500,
    optional: true,
    hint: "社区需要什么、提供什么，如 活动室每周六开放",
  }),
  startsOn: date("报到日期"),
  endsOn: date("约定到期", { optional: true }),
};

export const partnershipForm = form({
  organizationId: reference("社会组织", { optional: true }),
  bodyId: reference("单位", { optional: true, hint: "社会组织和单位选一个" }),
  ...promised,
});

/** What an organization promises for itself. */
export const ownPartnershipForm = form(promised);

/** An event of both that is on record as an activity. */
export const jointActivityForm = form({
  activityId: reference("活动", { hint: "双方一起办的活动；多方共同办的，各自关联，只计一次" }),
});

/** States of an activity in which an organization may link it itself: nothing that only stands in a draft is counted. */
export const jointActivityStates = ["reported", "confirmed"] as const satisfies ActivityState[];

/** Why an activity is no event of a partnership; null where it may be one. `own` is of an organization's own door. */
export function whyNotJoint(state: ActivityState, { own }: { own: boolean }): string | null {
  if (state === "voided") return "这次活动已经作废，请选择其他活动。";
  const unreported = own && !jointActivityStates.some((one) => one === state);
  return unreported ? "这次活动还没有上报，请先上报，再来关联。" : null;
}

interface Written {
  organizationId: string | null;
  bodyId: string | null;
  startsOn: CivilDate;
  endsOn: CivilDate | null;
}

export function partnershipFaults(
  { organizationId, bodyId, startsOn, endsOn }: Written,
  today: CivilDate,
): FieldErrors {
  const faults: FieldErrors = {};
  if (!organizationId && !bodyId) faults.organizationId = "请选择社会组织或单位。";
  else if (organizationId && bodyId) faults.bodyId = "社会组织和单位只能选一个；双方都参加的，分别登记。";
  if (startsOn > today) faults.startsOn = "报到日期还没有到。";
  if (endsOn !== null && endsOn < startsOn) faults.endsOn = "约定到期不能早于报到日期。";
  return faults;
}

export function partnershipStateOf({ endedOn }: { endedOn: unknown }): PartnershipState {
  return endedOn === null ? "running" : "ended";
}

export type PartnershipAct = "edit" | "link" | "end";

/** What may be done with a partnership: when it has ended it is made anew, and its events stay. */
export function partnershipActs(partnership: { endedOn: unknown }): PossibleAct<PartnershipAct>[] {
  if (partnership.endedOn !== null) return [];
  return [
    { act: "link", label: "关联活动", whyNot: null },
    { act: "edit", label: "修改", whyNot: null },
    {
      act: "end",
      label: "结束",
      whyNot: null,
      reason: "结束的原因",
      danger: true,
      follows: "结束后不再关联活动，已有的活动照旧计数；以后再共建的，重新登记。",
    },
  ];
}
