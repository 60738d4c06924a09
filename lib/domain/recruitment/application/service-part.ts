import { type Form, form, longText, money, type Option, text } from "../../base/form";
import { answerText } from "../../base/form-words";
import type { CallKind } from "../call/call-key";
import { callKindTerms } from "../call/call-kind";

// What an application says of its service. Calls for incubation ask what an organization needs and plans, the others
// for one project, with money where the kind gives money.

export const serviceForm = form({
  serviceField: text("服务领域", { most: 200, hint: "如社区为老服务、青少年教育" }),
  servedGroups: text("服务人群", { most: 200, hint: "如独居和高龄老人、困境儿童" }),
  incubationNeeds: longText("孵化需求", {
    most: 2000,
    hint: "希望中心提供的场地、培训、指导或项目支持，2000 字以内",
  }),
  projectPlan: longText("未来项目规划", {
    most: 5000,
    hint: "入驻后一至两年拟开展的项目，5000 字以内",
  }),
});

const projectHead = form({ projectName: text("项目名称", { most: 60 }) });
const projectMoney = form({
  askedFen: money("申请金额", { hint: "申请资助的金额，不含自筹部分；可以写 5万元、50000" }),
  ownFen: money("自筹配套", { optional: true, hint: "本组织和合作方自己投入的资金，没有的不填" }),
});
const projectTail = form({
  servedGroups: text("服务对象", { most: 100, hint: "如辖区独居老人 60 人" }),
  projectPlan: longText("项目方案", {
    most: 5000,
    hint: "要解决的问题、目标、服务内容和次数、进度、团队分工、预期成效，5000 字以内",
  }),
  partners: longText("联合申报单位", {
    most: 500,
    optional: true,
    hint: "与本组织共同执行项目的组织，每行写一家；没有的不填",
  }),
});

/** What decides which of these fields a call asks. */
export interface ServiceAsks {
  kind: CallKind;
  /** 服务领域 in the words of the center; of calls for projects. */
  fields: readonly Option[];
  /** The needs that the call took over. */
  needs: readonly Option[];
}

/** What a call for incubation asks here. */
export const incubationAsks: ServiceAsks = { kind: "incubation", fields: [], needs: [] };

/** The fields of this part for one call. */
export function serviceFormOf({ kind, fields, needs }: ServiceAsks): Form {
  const { asks, money } = callKindTerms[kind];
  if (asks === "incubation") return serviceForm;
  return {
    ...projectHead,
    ...(needs.length > 0 && {
      needId: { kind: "choice" as const, label: "回应的需求", options: needs, optional: true },
    }),
    serviceField: { kind: "choice" as const, label: "服务领域", options: fields },
    ...(money && projectMoney),
    ...projectTail,
  };
}

/** The answers to this part as they are kept; those that a kind does not ask are empty. */
export interface ServiceAnswers {
  serviceField: string;
  servedGroups: string;
  incubationNeeds: string;
  projectPlan: string;
  projectName: string | null;
  /** Fen. */
  askedFen: bigint | null;
  ownFen: bigint | null;
  partners: string[];
  needId: string | null;
}

/** What is kept where a kind does not ask. */
export const noService = {
  incubationNeeds: "",
  projectName: null,
  askedFen: null,
  ownFen: null,
  partners: [],
  needId: null,
} satisfies Partial<ServiceAnswers>;

/** The answers in words, each by the name of its field, in the order of the form; what was left empty is left out. */
export function serviceInWords(asks: ServiceAsks, answers: Readonly<Partial<ServiceAnswers>>) {
  return Object.entries(serviceFormOf(asks)).flatMap(([name, field]) => {
    const said = Object.entries(answers).find(([key]) => key === name)?.[1];
    const words = Array.isArray(said) ? said.join("、") : chosenOr(answerText(field, said), said);
    return words ? [{ name, label: field.label, value: words, wide: field.kind === "longText" }] : [];
  });
}

/** A word that the center has given up since stays readable. */
function chosenOr(words: string, said: unknown): string {
  return words || (typeof said === "string" ? said : "");
}
