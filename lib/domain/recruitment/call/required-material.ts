import { choices, flag, form, references, text } from "../../base/form";
import { type FileType, fileTypeNames, fileTypes } from "../../center/file-type";
import { applicantStatuses, type LegalStatus, legalStatusLabels } from "../../registry/legal-status";
import { type Offers, onlyOffers } from "../application/application-form";

/** A paper that a call asks for (申请材料), as far as it says of whom: an empty list means everybody. */
export interface AskedOf {
  legalStatuses: readonly LegalStatus[];
  groupIds: readonly string[];
}

/** A paper that a call asks for, of everybody where it names nobody. */
export interface CallMaterial {
  id: string;
  name: string;
  why: string | null;
  required: boolean;
  /** None: whatever materials may be. */
  types: readonly FileType[];
  /** Its last day is asked. */
  expires: boolean;
  legalStatuses: readonly string[];
  groupIds: readonly string[];
}

/** The papers asked of somebody who typed this. */
export function materialsAsked(
  asks: Offers & { materials: readonly CallMaterial[] },
  typed: Readonly<Record<string, unknown>>,
): CallMaterial[] {
  const known: Record<string, unknown> = { ...typed, ...onlyOffers(asks) };
  const meets = (asked: readonly string[], answer: unknown) =>
    asked.length === 0 || asked.some((one) => one === answer);
  return asks.materials.filter(
    ({ legalStatuses, groupIds }) =>
      meets(legalStatuses, known.legalStatus) && meets(groupIds, known.groupId),
  );
}

export const mostMaterials = 30;

const typeLabels = Object.fromEntries(fileTypeNames.map((type) => [type, fileTypes[type].label])) as Record<
  FileType,
  string
>;

/** What staff say of a material that a call asks for. */
export const materialForm = form({
  name: text("材料名称", { most: 60, hint: "如“登记证书副本”" }),
  why: text("要求", {
    most: 200,
    optional: true,
    hint: "为什么要、要什么样的，如“在有效期内，拍照须四角齐全”",
  }),
  legalStatuses: choices("谁要交：登记情况", applicantStatuses, legalStatusLabels, {
    optional: true,
    hint: "不勾选的，各种登记情况都要交",
  }),
  groupIds: references("谁要交：分组", { optional: true, hint: "不勾选的，各组都要交" }),
  types: choices("可以是", fileTypeNames, typeLabels, { optional: true, hint: "不勾选的，以上格式都收" }),
  required: flag("必须提交", { hint: "不勾选的，可以不交" }),
  expires: flag("材料有有效期", { hint: "勾选后，申请人还要填写到期日" }),
});

/** "已登记、已备案 · 园内组"; empty for a material that everybody hands in. */
export function askedOfInWords(
  { legalStatuses, groupIds }: AskedOf,
  groups: readonly { id: string; name: string }[],
): string {
  const statuses = legalStatuses.map((status) => legalStatusLabels[status]).join("、");
  const names = groups.filter(({ id }) => groupIds.includes(id)).map(({ name }) => name);
  return [statuses, names.join("、")].filter(Boolean).join(" · ");
}

interface UsualMaterial {
  name: string;
  why: string | null;
  legalStatuses: LegalStatus[];
  required: boolean;
  types: FileType[];
  expires: boolean;
}

const usual = (name: string, why: string | null, more: Partial<UsualMaterial> = {}): UsualMaterial => ({
  name,
  why,
  legalStatuses: [],
  required: true,
  types: [],
  expires: false,
  ...more,
});

/** What entry calls commonly ask for, as a set to begin from; gathered from published calls of several centers. */
export const usualMaterials: readonly UsualMaterial[] = [
  usual("登记证书副本", "在有效期内，拍照须四角齐全、字迹清楚", {
    legalStatuses: ["registered"],
    expires: true,
  }),
  usual("备案证明", "街道、乡镇或社区出具", { legalStatuses: ["filed"] }),
  usual("章程", "经核准或备案的版本，逐页拍照或扫描", { legalStatuses: ["registered", "filed"] }),
  usual("发起人签名页", "打印后由全体发起人签名，再拍照或扫描上传", { legalStatuses: ["team"] }),
  usual("负责人身份证明", "只用于核对身份，可以遮住住址"),
  usual("团队成员名单", "姓名、分工、专职或兼职"),
  usual("近两年活动证明", "照片、新闻报道或总结，任选几份", { required: false }),
  usual("上年度财务报表", "由银行账户或会计出具", { legalStatuses: ["registered"], required: false }),
  usual("承诺书", "下载模板，打印盖章或签名后上传"),
];
