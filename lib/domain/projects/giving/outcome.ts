import type { CivilDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import { choice, date, form, money, name, reference, text } from "../../base/form";

/** 对接成果: what came of a match. */
export const outcomeKinds = ["contract", "project", "cooperation"] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];
export const outcomeKindLabels: Record<OutcomeKind, string> = {
  contract: "签约",
  project: "项目",
  cooperation: "合作",
};

export const outcomeForm = form({
  title: text("名称", { most: 60, hint: "合同、项目或合作的名称" }),
  kind: choice("类别", outcomeKinds, outcomeKindLabels),
  organizationId: reference("社会组织", { optional: true }),
  bodyId: reference("单位", { optional: true, hint: "如 协会、商会；社会组织和单位至少选一个" }),
  partner: name("合作方", { most: 60, hint: "如 小店区" }),
  signedOn: date("签订日期"),
  amountFen: money("金额", { optional: true, hint: "按元填写，也可以写 1.2万元" }),
  opportunityId: reference("来自信息对接", { optional: true }),
  projectId: reference("形成的项目", { optional: true }),
});

interface Signed {
  organizationId: string | null;
  bodyId: string | null;
  signedOn: CivilDate;
  amountFen: bigint | null;
}

export function outcomeFaults(signed: Signed, today: CivilDate): FieldErrors {
  const faults: FieldErrors = {};
  if (!signed.organizationId && !signed.bodyId) faults.bodyId = "请选择社会组织或单位，至少一个。";
  if (signed.signedOn > today) faults.signedOn = "签订日期还没有到，签订之后再登记。";
  if (signed.amountFen !== null && signed.amountFen >= 10n ** 12n)
    faults.amountFen = "金额要小于 100 亿元，请核对是元还是万元。";
  return faults;
}
