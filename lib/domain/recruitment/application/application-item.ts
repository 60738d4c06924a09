import type { AnswerInWords } from "../../center/question-answers";
import { legalStatusLabels, type Registration } from "../../registry/legal-status";
import { type ResidencyMode, residencyLabels } from "../residency-mode";
import { askedFiles } from "../upload-part";
import type { CallAsks } from "./application-steps";
import { type ServiceAnswers, serviceInWords } from "./service-part";

// Whatever can be found fault with in an application has one name everywhere, in findings and in corrections:
// "field:name", "answer:q7", "material:<id>", "condition:<id>".

const itemKinds = ["field", "answer", "material", "condition"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** The name of an item; `id` is that of the field, the question, the required material or the condition. */
export function itemOf(kind: ItemKind, id: string): string {
  return `${kind}:${id}`;
}

/** What an item's name names; null for what is no such name. */
export function readItem(item: string): { kind: ItemKind; id: string } | null {
  const at = item.indexOf(":");
  const kind = itemKinds.find((one) => one === item.slice(0, Math.max(at, 0)));
  const id = item.slice(at + 1);
  return kind && id !== "" ? { kind, id } : null;
}

export interface ApplicationItem {
  item: string;
  kind: ItemKind;
  label: string;
  /** What the applicant said; empty for a material, whose files say it. */
  words: string;
  /** Several lines. */
  wide: boolean;
}

interface Applied extends Registration, ServiceAnswers {
  category: string;
  name: string;
  groupId: string | null;
  stage: string | null;
  residencyMode: ResidencyMode | null;
  founders: readonly string[];
  leaderName: string;
  contactName: string;
  contactMobile: string;
  email: string | null;
  fullTimeStaff: number;
  partTimeStaff: number;
  profile: string;
  /** Ids of the conditions that the applicant confirmed. */
  confirmed: readonly string[];
  answers: readonly AnswerInWords[];
  /** The same answers as they are stored: they decide which files are asked. */
  chosen: Readonly<Record<string, unknown>>;
}

/**
 * All that a checker looks at in an application, in the order of its form, with the words of the applicant. What was
 * not asked of this applicant, and an optional field left empty, is no item.
 */
export function itemsOf(application: Applied, asks: CallAsks): ApplicationItem[] {
  const files = askedFiles(asks, { ...application, answers: application.chosen });
  const isFile = ({ id }: AnswerInWords) => files.some(({ part }) => part === itemOf("answer", id));
  return [
    ...fieldItems(application, asks),
    ...application.answers
      .filter((answer) => !isFile(answer))
      .map(({ id, label, value, wide }) => made("answer", id, label, value, wide)),
    ...files.flatMap(({ part, name }) => {
      const named = readItem(part);
      return named ? [made(named.kind, named.id, name, "")] : [];
    }),
    ...asks.conditions.map(({ id, text }) =>
      made("condition", id, text, application.confirmed.includes(id) ? "申请方已确认" : "申请方没有确认"),
    ),
  ];
}

/** Called as in the form: what a correction names must be found there. */
function fieldItems(application: Applied, asks: CallAsks): ApplicationItem[] {
  const { category, legalStatus, groupId, residencyMode, founders, fullTimeStaff, partTimeStaff } =
    application;
  const short: [string, string, string | null][] = [
    ["category", "类别", category],
    ["legalStatus", "登记情况", legalStatusLabels[legalStatus]],
    ["creditCode", "统一社会信用代码", application.creditCode],
    ["filingNumber", "备案编号", application.filingNumber],
    ["name", "组织名称", application.name],
    ["groupId", "申报组别", asks.groups.find(({ value }) => value === groupId)?.label ?? null],
    ["stage", "孵化类型", application.stage],
    ["residencyMode", "入驻方式", residencyMode && residencyLabels[residencyMode]],
    ["founders", "发起人姓名", founders.join("、")],
    ["leaderName", "负责人姓名", application.leaderName],
    ["contactName", "联系人姓名", application.contactName],
    ["contactMobile", "手机号", application.contactMobile],
    ["email", "电子邮箱", application.email],
    ["fullTimeStaff", "专职人员", `${fullTimeStaff} 人`],
    ["partTimeStaff", "兼职人员", `${partTimeStaff} 人`],
  ];
  const service = serviceInWords(asks, application);
  return [
    ...short.flatMap(([name, label, words]) => (words ? [made("field", name, label, words)] : [])),
    ...service.flatMap((one) => (one.wide ? [] : [made("field", one.name, one.label, one.value)])),
    made("field", "profile", "组织情况", application.profile, true),
    ...service.flatMap((one) => (one.wide ? [made("field", one.name, one.label, one.value, true)] : [])),
  ];
}

function made(kind: ItemKind, id: string, label: string, words: string, wide = false): ApplicationItem {
  return { item: itemOf(kind, id), kind, label, words, wide };
}
