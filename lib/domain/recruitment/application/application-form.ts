import {
  choice,
  email,
  type Field,
  type Form,
  type FormValue,
  flag,
  form,
  longText,
  mobile,
  name,
  number,
  type Option,
  text,
} from "../../base/form";
import type { Answers } from "../../center/question-answers";
import {
  applicantStatuses,
  type LegalStatusOfApplicant,
  legalStatusLabels,
} from "../../registry/legal-status";
import type { ServiceAnswers } from "./service-part";

// The standard block of an application: what every center asks. Screens, the check on the server, corrections, imports
// and papers all go by these definitions; application-steps puts them in order, with what one call asks besides.

const statusHints: Record<LegalStatusOfApplicant, string> = {
  registered: "已在民政部门登记，有统一社会信用代码",
  filed: "已在街道、社区备案，有备案编号，尚未登记",
  team: "尚未登记，也没有备案",
};

const legalStatus = choice("登记情况", applicantStatuses, legalStatusLabels);
const ifStatus = (answer: LegalStatusOfApplicant) => ({ when: { field: "legalStatus", answer } });

export const registrationForm = form({
  legalStatus: {
    ...legalStatus,
    options: legalStatus.options.map((option) => ({ ...option, hint: statusHints[option.value] })),
  },
  creditCode: text("统一社会信用代码", {
    most: 40,
    hint: "登记证书上的 18 位代码",
    ...ifStatus("registered"),
  }),
  filingNumber: text("备案编号", {
    most: 40,
    hint: "备案文件上的编号，照原样填写",
    ...ifStatus("filed"),
  }),
  founders: longText("发起人姓名", { most: 500, hint: "每行一位，全部发起人都写上", ...ifStatus("team") }),
});

export const organizationForm = form({
  name: name("组织名称", { most: 100, hint: "与登记证书或备案文件一致，未登记的填写拟用名称" }),
  leaderName: name("负责人姓名", { most: 50, hint: "法定代表人，未登记的填写发起人" }),
  fullTimeStaff: number("专职人员", { most: 99_999, unit: "人" }),
  partTimeStaff: number("兼职人员", { most: 99_999, unit: "人" }),
  profile: longText("组织情况", {
    most: 2000,
    hint: "成立经过、团队、已开展的主要活动和财务状况，2000 字以内",
  }),
});

export const contactForm = form({
  contactName: name("联系人姓名", { most: 50 }),
  contactMobile: mobile("手机号", { hint: "仅供中心联系使用，不对外公开" }),
  email: email("电子邮箱", { optional: true }),
});

/** 承诺书: PIPL art. 14 and 25 ask for a consent of its own, given by an act. */
export const commitmentForm = form({
  publicationConsent: flag("承诺和同意", {
    hint: "填写内容和申请材料真实有效。同意孵化中心为受理、初审和评审使用以上信息，并按规定公示组织名称和评审结果；公示中的个人姓名作脱敏处理。",
  }),
});

/** What a call offers to choose from. One alone is not asked: it is known. */
export interface Offers {
  categories: readonly Option[];
  groups: readonly Option[];
  stages: readonly Option[];
  residencyModes: readonly Option[];
}

const offered = {
  category: { label: "申请类别", of: "categories" },
  groupId: { label: "申报组别", of: "groups" },
  stage: { label: "孵化类型", of: "stages" },
  residencyMode: { label: "入驻方式", of: "residencyModes" },
} as const satisfies Record<string, { label: string; of: keyof Offers }>;
export type Offered = keyof typeof offered;

/** The fields for what a call offers more than one of. */
export function offersForm(offers: Offers): Form {
  const fields = Object.entries(offered).map(([field, { label, of }]): [string, Field] => [
    field,
    { kind: "choice", label, options: offers[of] },
  ]);
  return Object.fromEntries(
    fields.filter(([, field]) => field.kind === "choice" && field.options.length > 1),
  );
}

/** What need not be asked, because a call offers one thing alone or nothing. */
export function onlyOffers(offers: Offers): Partial<Record<Offered, string | null>> {
  const known = Object.entries(offered)
    .filter(([, { of }]) => offers[of].length <= 1)
    .map(([field, { of }]) => [field, offers[of][0]?.value ?? null]);
  return Object.fromEntries(known);
}

/** All answers of an application, read and found in order. */
export type ApplicationAnswers = Omit<FormValue<typeof registrationForm>, "founders"> &
  FormValue<typeof organizationForm> &
  ServiceAnswers &
  FormValue<typeof contactForm> & {
    category: string;
    groupId: string | null;
    stage: string | null;
    residencyMode: string | null;
    /** Names, of a team. */
    founders: string[];
    /** Ids of the conditions of the call that the applicant confirmed. */
    confirmed: string[];
    /** To the questions of the call that were asked. */
    answers: Answers;
  };
