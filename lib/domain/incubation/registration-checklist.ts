import { form, number, rows, text } from "../base/form";
import { readAnswers } from "../base/form-answers";

/** What an organization may become: the three legal forms that are registered, and a micro group that is filed. */
export const registrationForms = ["association", "institution", "foundation", "community"] as const;
export type RegistrationForm = (typeof registrationForms)[number];

export const registrationFormLabels: Record<RegistrationForm, string> = {
  association: "社会团体",
  institution: "社会服务机构",
  foundation: "基金会",
  community: "社区社会组织",
};

/** One step of the road: what must be there, and how much of it where the place says so. */
export interface ChecklistStep {
  title: string;
  threshold: string | null;
}

/** The road of a legal form as a center sets it. */
export const checklistForm = form({
  days: number("办理时限", {
    least: 1,
    most: 120,
    unit: "个工作日",
    hint: "绿色通道从提交到登记、备案的时限",
  }),
  steps: rows(
    "办理事项",
    { title: text("事项", { most: 60 }), threshold: text("门槛", { most: 80, optional: true }) },
    { least: 1, most: 20, hint: "逐项写明要具备什么、当地的门槛是多少；改动只影响以后新办的" },
  ),
});

const step = (title: string, threshold: string | null = null): ChecklistStep => ({ title, threshold });

/**
 * What is usual where a center sets nothing of its own: the regulations on associations (社会团体登记管理条例 10, 11),
 * on private non-enterprise units (民办非企业单位登记管理暂行条例 8, 9) and foundations (基金会管理条例 8, 9), and what
 * places ask of community organizations that are filed. Thresholds differ from place to place.
 */
const usual: Record<RegistrationForm, readonly ChecklistStep[]> = {
  association: [
    step("名称核准"),
    step("会员", "个人会员不少于 50 人，或单位会员不少于 30 个；混合的合计不少于 50"),
    step("活动资金证明", "地方性的不少于 3 万元"),
    step("住所使用证明"),
    step("章程草案"),
    step("负责人和拟任法定代表人的身份证明"),
    step("业务主管单位审查意见", "直接登记的四类除外"),
  ],
  institution: [
    step("名称核准"),
    step("与业务相适应的从业人员"),
    step("开办资金证明", "按当地规定"),
    step("住所使用证明"),
    step("章程草案"),
    step("拟任负责人的身份证明和简历"),
    step("业务主管单位审查意见", "直接登记的四类除外"),
  ],
  foundation: [
    step("名称核准"),
    step("原始基金", "地方性公募不少于 400 万元，非公募不少于 200 万元，到账货币资金"),
    step("理事会", "5 至 25 人"),
    step("住所使用证明"),
    step("章程草案"),
    step("业务主管单位审查意见"),
  ],
  community: [
    step("名称和活动内容"),
    step("负责人"),
    step("成员花名册", "一般不少于 10 人，服务类不少于 3 名工作人员"),
    step("活动场所"),
    step("章程或活动规则"),
    step("村（社区）意见"),
  ],
};

export interface Checklist {
  days: number;
  steps: readonly ChecklistStep[];
}

/** 60 days are the legal limit; a green channel is quicker. */
export function usualChecklist(of: RegistrationForm): Checklist {
  return { days: of === "community" ? 10 : 20, steps: usual[of] };
}

/** The checklist as a center holds it. Throws a `TypeError` on what the form above would not have taken. */
export function checklistOf({ days, steps }: { days: number; steps: unknown }): Checklist {
  const read = readAnswers({ steps: checklistForm.steps }, { steps });
  if (!read.ok) throw new TypeError(`steps that no form wrote: ${JSON.stringify(read.faults)}`);
  return { days, steps: read.value.steps };
}
