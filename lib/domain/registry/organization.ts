import type { CivilDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, date, flag, form, longText, mobile, name, reference, text, word } from "../base/form";
import type { Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";
import { checkOrganizationCode, codeReasonHint, vouchedFor } from "./code-owner";
import { type LegalStatus, legalStatuses, legalStatusLabels } from "./legal-status";

export const legalStatusTones: Record<LegalStatus, Tone> = {
  team: "todo",
  filed: "running",
  registered: "passed",
  deregistered: "ended",
};

/** Where an organization comes from: brought in from elsewhere, or raised here. */
export const organizationOrigins = ["introduced", "cultivated"] as const;
export type OrganizationOrigin = (typeof organizationOrigins)[number];

export const organizationOriginLabels: Record<OrganizationOrigin, string> = {
  introduced: "引入",
  cultivated: "培育",
};

/** Whether an organization is in the house today. */
export const incubatingFilter = ["yes", "no"] as const;
export type IncubatingFilter = (typeof incubatingFilter)[number];
export const incubatingLabels: Record<IncubatingFilter, string> = { yes: "在孵", no: "不在孵" };

/** The plain facts, which may be corrected at any time. */
export const organizationForm = form({
  name: name("组织名称", { most: 60 }),
  category: word("类别", { most: 20 }),
  field: word("服务领域", { most: 20, optional: true }),
  founder: name("发起人", { most: 60, optional: true }),
  leader: name("负责人", { most: 50, optional: true }),
  leaderMobile: mobile("负责人手机", { optional: true, hint: "用于联系和开通机构平台，不对外公开" }),
  origin: choice("来源", organizationOrigins, organizationOriginLabels, { optional: true }),
  partyOrganization: text("党组织", {
    most: 60,
    optional: true,
    hint: "如 独立党支部、联合党支部；没有则留空",
  }),
  placeId: reference("所在地点", { optional: true }),
});

const namesake = flag("与台账中的不是同一家", {
  hint: "台账中已有同名或同一备案编号的组织时才要勾选",
});

/** For a correction. Two organizations may share a name, but none is to be on record twice by mistake. */
export const editOrganizationForm = form({ ...organizationForm, namesake });

/** Its legal status, since when, and by which code or number. */
const statusFields = form({
  legalStatus: choice("登记备案", legalStatuses, legalStatusLabels),
  since: date("自何时起", { hint: "证书、备案文件上的日期；团队填成立日期" }),
  creditCode: text("统一社会信用代码", { most: 40, optional: true, hint: "已登记的必填" }),
  codeReason: text("校验位不符的说明", { most: 100, optional: true, hint: codeReasonHint }),
  filingNumber: text("备案编号", { most: 40, optional: true, hint: "已备案的必填" }),
});

/** What a record made by hand says besides: the legal status it begins with. */
export const newOrganizationForm = form({ ...organizationForm, ...statusFields, namesake });

/** What a community's worker knows of an organization of the own place, and may correct. */
export const ownOrganizationForm = form({
  category: organizationForm.category,
  field: organizationForm.field,
  leader: organizationForm.leader,
  leaderMobile: mobile("负责人手机", {
    optional: true,
    hint: "换了负责人的，填新负责人的手机；没有换也不更正号码的，留空",
  }),
  partyOrganization: organizationForm.partyOrganization,
  placeId: reference("所在地点"),
});

/** One that the worker adds, because nobody had it. */
export const newOwnOrganizationForm = form({
  name: organizationForm.name,
  ...ownOrganizationForm,
  leaderMobile: organizationForm.leaderMobile,
  ...statusFields,
});

/** A later legal status, or the correction of what was recorded of it. */
export const statusForm = form({
  ...statusFields,
  paper: text("证书或文件", {
    most: 60,
    optional: true,
    hint: "如 某街道备案〔2022〕3号；留空则记代码或编号",
  }),
  reason: longText("变更或更正的原因", { most: 200 }),
});

export interface StatusFacts {
  legalStatus: LegalStatus;
  since: CivilDate;
  /** As typed. */
  creditCode: string | null;
  /** Why a code is right although its check digit is not. */
  codeReason: string | null;
  filingNumber: string | null;
}

/**
 * What is wrong with a legal status, by field: a registered organization has a credit code of civil affairs, a filed
 * one a filing number and no code, a team neither; nothing holds since a day to come. A fact that was not understood is
 * left out, and then nothing is said of it.
 */
export function statusFaults(
  { legalStatus, since, creditCode, codeReason = null, filingNumber }: Partial<StatusFacts>,
  today: CivilDate,
) {
  const faults: FieldErrors = {};
  if (since && since > today) faults.since = "不能晚于今天。";
  const code = creditCode ? vouchedFor(checkOrganizationCode(creditCode), creditCode, codeReason) : null;
  if (code?.ok === false) faults.creditCode = code.message;
  else if (legalStatus === "registered" && creditCode === null)
    faults.creditCode = "已登记的组织请填写统一社会信用代码。";
  else if ((legalStatus === "team" || legalStatus === "filed") && code)
    faults.creditCode = "有统一社会信用代码的组织，请选择已登记。";
  if (legalStatus === "filed" && filingNumber === null) faults.filingNumber = "已备案的组织请填写备案编号。";
  if (legalStatus === "team" && filingNumber) faults.filingNumber = "有备案编号的组织，请选择已备案。";
  return faults;
}

/** The paper that proves a legal status: its code or its number. */
export function paperOf({
  legalStatus,
  creditCode,
  filingNumber,
}: Omit<StatusFacts, "since" | "codeReason">): string | null {
  return legalStatus === "filed" ? filingNumber : (creditCode ?? filingNumber);
}

/** What may be done with the record of an organization. */
export const organizationActs: readonly PossibleAct<"edit" | "status">[] = [
  { act: "edit", label: "修改", whyNot: null },
  { act: "status", label: "登记情况变更", whyNot: null },
];
