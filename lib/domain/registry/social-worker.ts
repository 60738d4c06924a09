import type { CivilDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, date, form, reference, text } from "../base/form";

// 社会工作者: a use of a person, with the level of the certificate (社会工作者职业水平评价办法).

export const socialWorkerLevels = ["assistant", "worker", "senior", "none"] as const;
export type SocialWorkerLevel = (typeof socialWorkerLevels)[number];
export const socialWorkerLevelLabels: Record<SocialWorkerLevel, string> = {
  assistant: "助理社会工作师",
  worker: "社会工作师",
  senior: "高级社会工作师",
  none: "未持证",
};

/** Of whom; the record is made of a person who is on record already. */
export const socialWorkerForm = form({
  personId: reference("人员", { hint: "先在人员中登记这个人" }),
  level: choice("级别", socialWorkerLevels, socialWorkerLevelLabels),
  certificate: text("证书编号", { most: 40, optional: true }),
  certifiedOn: date("取得日期", { optional: true }),
  placeId: reference("所在社区", { optional: true }),
  organizationId: reference("所在社会组织", { optional: true }),
});

interface Certified {
  level: SocialWorkerLevel;
  certificate: string | null;
  certifiedOn: CivilDate | null;
}

export function socialWorkerFaults(
  { level, certificate, certifiedOn }: Certified,
  today: CivilDate,
): FieldErrors {
  const faults: FieldErrors = {};
  if (level === "none" && certificate !== null) faults.certificate = "有证书的，请选择它的级别。";
  if (level === "none" && certifiedOn !== null) faults.certifiedOn = "未持证的没有取得日期，请留空。";
  if (level !== "none" && certificate === null)
    faults.certificate = "请填写证书编号；没有证书的，级别选未持证。";
  if (certifiedOn !== null && certifiedOn > today) faults.certifiedOn = "不能晚于今天。";
  return faults;
}
