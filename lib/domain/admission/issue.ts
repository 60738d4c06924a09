import { capitalNumerals } from "../base/capital-numerals";
import { type CivilDate, daysBetween, formatDate } from "../base/civil-date";
import {
  choice,
  date,
  type FormValue,
  form,
  longText,
  money,
  name,
  number,
  reference,
  text,
} from "../base/form";
import { type Fen, formatYuan } from "../base/money";
import type { CallKind } from "../recruitment/call/call-key";
import { asksForProjects } from "../recruitment/call/call-kind";
import { residencyLabels, residencyModes } from "../recruitment/residency-mode";
import { type AgreementState, agreementLabels } from "./agreement-lifecycle";
import type { MergeValues } from "./template/merge-field";
import { lastDayOfTerm } from "./term";

/** What is settled when an agreement is issued: its text, its term, and what no record says. */
export const issueForm = form({
  template: reference("协议模板", { hint: "使用中的模板；没有的，到“设置 › 协议模板”新建" }),
  startsOn: date("起始日期", { hint: "孵化期或项目期从哪一天算起" }),
  months: number("期限", { least: 1, most: 60, unit: "个月" }),
  place: text("场地或工位", {
    most: 100,
    optional: true,
    hint: "写进协议的场地，如“二楼 203 室及工位 3 个”",
  }),
  deposit: money("保证金", { optional: true, hint: "不收的留空，协议中写零元" }),
  residencyMode: choice("入驻方式", residencyModes, residencyLabels, {
    optional: true,
    hint: "档案或申请中已有的以其为准；都没有而协议要写明的，在这里选定",
  }),
});

/** What is asked only of agreements on projects. */
const projectTerms = form({
  deliverables: longText("服务指标", {
    most: 1000,
    optional: true,
    hint: "写进协议的指标；不填的以申报书为准。模板中是“服务指标表”的，以项目登记的为准",
  }),
  payments: longText("拨付安排", {
    most: 1000,
    optional: true,
    hint: "如“首期款 70%，协议签订后；尾款 30%，末期评估合格后”；不填的按核定的拨付计划。模板中是“拨付计划表”的，以项目登记的为准",
  }),
});

/** What may be answered of any kind of agreement. */
export type Issued = FormValue<typeof issueForm> & Partial<FormValue<typeof projectTerms>>;

/** Everything that is asked, of whatever kind. */
export const issueTerms = form({ ...issueForm, ...projectTerms });

/**
 * What is asked of one kind of agreement: a place and a way of residence, or what is delivered and paid. Of a project that
 * is on record (`founded`) only the template: the record says everything else.
 */
export function issueFormOf(kind: CallKind, founded = false): Partial<typeof issueTerms> {
  const { template, startsOn, months } = issueForm;
  if (founded) return { template };
  return asksForProjects(kind) ? { template, startsOn, months, ...projectTerms } : issueForm;
}

const party = form({
  organization: reference("组织", { hint: "已有档案的社会组织；没有的，先在“社会组织”中补录" }),
  leader: name("负责人", { most: 50, hint: "乙方签字的法定代表人或负责人" }),
});

/** The same for one agreement: of one without an application, who signs it for the organization. */
export const reissueTerms = form({
  leader: name("负责人", { most: 50, optional: true, hint: "乙方签字的法定代表人或负责人；留空不变" }),
  ...issueTerms,
});

/** The same without a call: with whom it is made. */
export const directTerms = form({ ...party, ...issueTerms });
export const directFormOf = (kind: CallKind) => ({ ...party, ...issueFormOf(kind) });
export type Direct = FormValue<typeof party> & Issued;

export interface IssueTerms {
  startsOn: CivilDate;
  months: number;
  /** The last day, where it is not that of whole months. */
  endsOn?: CivilDate;
  place: string | null;
  deposit: Fen | null;
  /** Of a project: what is delivered, and how the money is paid. */
  deliverables?: string | null;
  payments?: string | null;
}

/** The last day of what is agreed. */
export function endOfTerms({ startsOn, months, endsOn }: IssueTerms): CivilDate {
  return endsOn ?? lastDayOfTerm(startsOn, months);
}

/** What the terms say in the text of an agreement; money in figures and in capital numerals. */
export function wordsOfTerms(terms: IssueTerms): MergeValues {
  const { startsOn, months, place, deposit } = terms;
  const endsOn = endOfTerms(terms);
  const whole = endsOn === lastDayOfTerm(startsOn, months);
  const amount = deposit ?? 0n;
  return {
    期限: whole ? `${months}个月` : `${daysBetween(startsOn, endsOn) + 1}天`,
    起始日期: formatDate(startsOn),
    终止日期: formatDate(endsOn),
    场地: place ?? "以场地分配清单为准",
    保证金: formatYuan(amount).replace(" ", ""),
    保证金大写: capitalNumerals(amount),
  };
}

/** Why an agreement cannot be issued, or issued anew: what somebody has signed stands as it was signed. */
export function whyNotIssue(state: AgreementState): string | null {
  if (state === "prepared") return null;
  if (state === "voided") return "协议已作废，不能再签发。";
  return `协议目前是“${agreementLabels[state]}”，文本不能再改。签署登记有误的，先更正签署登记。`;
}

/** Why the text of an agreement stays although nobody signed it any more, by the name of its project; null without one. */
export function whyTextStays(begun: { name: string } | null): string | null {
  return (
    begun &&
    `项目“${begun.name}”已经启动，协议文本不再改：签署登记更正后，按原文本重新登记；需要调整的，办理变更。`
  );
}

/** Why a text that was issued is not withdrawn; null when it may be: nobody has signed it, nor begun what it is on. */
export function whyNotWithdraw({
  state,
  issued,
  begun,
}: {
  state: AgreementState;
  issued: boolean;
  begun: { name: string } | null;
}): string | null {
  if (!issued) return "协议还没有签发，不用撤回。";
  return whyNotIssue(state) ?? whyTextStays(begun);
}
