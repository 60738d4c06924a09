import type { CivilDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import { date, form, longText, name, reference, text } from "../../base/form";

/** 荣誉: an award, with its paper. */
export const honourForm = form({
  name: text("荣誉名称", { most: 80, hint: "如 全省志愿服务项目大赛" }),
  tier: text("等次", { most: 20, optional: true, hint: "如 一等奖、优秀组织奖" }),
  awardedBy: name("授予单位", { most: 60 }),
  awardedOn: date("授予日期"),
  holder: name("获奖者", { most: 80, hint: "按证书上的写法" }),
  organizationId: reference("社会组织", { optional: true }),
  bodyId: reference("单位", { optional: true }),
  projectId: reference("项目", { optional: true, hint: "社会组织、单位、项目至少选一个" }),
  note: longText("备注", { most: 300, optional: true }),
});

interface Awarded {
  awardedOn: CivilDate;
  organizationId: string | null;
  bodyId: string | null;
  projectId: string | null;
}

export function honourFaults(honour: Awarded, today: CivilDate): FieldErrors {
  const faults: FieldErrors = {};
  if (honour.awardedOn > today) faults.awardedOn = "授予日期还没有到。";
  if (!honour.organizationId && !honour.bodyId && !honour.projectId)
    faults.organizationId = "请选择是谁的荣誉：社会组织、单位、项目至少选一个。";
  return faults;
}
