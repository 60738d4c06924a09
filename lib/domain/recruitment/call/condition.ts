import { form, longText, rows, text } from "../../base/form";
import type { CallKind } from "./call-key";
import { callKindTerms } from "./call-kind";

/** A condition of a call: one that an applicant meets (入驻条件), or a ground on which none is taken (不予受理情形). */
export const conditionKinds = ["entry", "exclusion"] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** What each is called in a call of this kind. */
export function conditionWords(kind: CallKind): Record<ConditionKind, string> {
  const { conditions, exclusions } = callKindTerms[kind];
  return { entry: conditions, exclusion: exclusions };
}

const one = {
  text: longText("内容", { most: 200 }),
  evidence: text("审查时看什么", { most: 100, optional: true }),
};

/** All conditions of a call, saved together. */
export const callConditionsForm = form({
  entry: rows("申请条件", one, {
    optional: true,
    most: 20,
    hint: "申请人逐条确认符合；“审查时看什么”只给审查人员看",
  }),
  exclusion: rows("不予受理的情形", one, {
    optional: true,
    most: 20,
    hint: "申请人确认没有这些情形",
  }),
});

/** The same in the words of the kind. */
export function conditionsFormFor(kind: CallKind) {
  const words = conditionWords(kind);
  const { entry, exclusion } = callConditionsForm;
  return { entry: { ...entry, label: words.entry }, exclusion: { ...exclusion, label: words.exclusion } };
}

interface Usual {
  text: string;
  evidence: string | null;
}

/** Conditions that calls commonly have: those of entry after Hengyang 2023, the seven grounds after Luzhou 2025. */
export const usualConditions: Record<ConditionKind, readonly Usual[]> = {
  entry: [
    { text: "有接受孵化培育的意愿，遵守孵化中心的管理规定", evidence: "申请表、承诺书" },
    { text: "有稳定的组织架构或核心团队", evidence: "团队成员名单" },
    { text: "以公益服务为主，服务方向与本中心功能相符", evidence: "组织情况、项目规划" },
    { text: "未列入异常名录、严重失信名单", evidence: "全国社会组织信用信息公示平台" },
  ],
  exclusion: [
    { text: "近两年受过行政处罚", evidence: "信用信息公示平台" },
    { text: "近两年年检不合格或未按时参加年检", evidence: "年检结论" },
    { text: "违规设立分支机构、代表机构", evidence: "登记信息" },
    { text: "没有独立账户或财务制度混乱", evidence: "财务报表" },
    { text: "未办理税务登记或违规使用票据", evidence: "税务登记、票据" },
    { text: "申请材料弄虚作假", evidence: "原件核对" },
    { text: "有其他严重违法违规行为或信用危机", evidence: "信用信息公示平台" },
  ],
};
