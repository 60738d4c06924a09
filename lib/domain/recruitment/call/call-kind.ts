import { inWords } from "../batch-name";
import { type CallKind, callKindLabels } from "./call-key";

/** Everything that differs between the kinds of calls. Whatever depends on the kind reads it here. */
export interface KindTerms {
  /** How its rounds are counted, with what comes behind the count: 第三批, 第三期公益创投. */
  round: { unit: string; noun: string };
  /** What its notice is called, behind the name of the round. */
  notice: string;
  /** What is counted of it: 30 家组织, 8 个项目. */
  counted: { unit: string; noun: string };
  /** What its application form is called. */
  form: string;
  guide: string;
  conditions: string;
  exclusions: string;
  /** Heading of what an application says of itself beside who applies. */
  service: string;
  /** What is asked beside who applies: what an organization needs and plans, or one project. */
  asks: "incubation" | "project";
  /** Applications ask for money, and an amount is granted before the notice. */
  money: boolean;
  /** What is awarded are tiers of places: 一等奖 2 名. */
  tiers: boolean;
  /** What its public notice says of the chosen, after 拟确定 and before the count. */
  chosen: { lead: string; counted: string; become: string };
  /** What its public notice calls them in its title. */
  noticed: string;
  /** What its agreement is called; null where nothing is signed. */
  agreement: string | null;
  /** What comes of an application in the end. */
  follows: "incubatee" | "project" | "honour";
}

const project = {
  counted: { unit: "个", noun: "项目" },
  form: "项目申报书",
  guide: "申报指南",
  conditions: "申报条件",
  exclusions: "不予受理的情形",
  service: "项目方案",
  asks: "project",
  money: true,
  tiers: false,
  noticed: "入选项目",
  agreement: "项目协议",
  follows: "project",
} as const;

export const callKindTerms: Record<CallKind, KindTerms> = {
  incubation: {
    round: { unit: "批", noun: "" },
    counted: { unit: "家", noun: "组织" },
    notice: "社会组织入驻招募公告",
    form: "入驻申请表",
    guide: "入驻指南",
    conditions: "入驻条件",
    exclusions: "不予入驻的情形",
    service: "服务与规划",
    asks: "incubation",
    money: false,
    tiers: false,
    chosen: { lead: "拟确定", counted: "家社会组织", become: "入驻组织" },
    noticed: "入围社会组织",
    agreement: "入驻协议",
    follows: "incubatee",
  },
  venture: {
    ...project,
    round: { unit: "期", noun: callKindLabels.venture },
    notice: "项目征集公告",
    chosen: { lead: "拟资助", counted: "个项目", become: "资助项目" },
  },
  purchase: {
    ...project,
    round: { unit: "期", noun: callKindLabels.purchase },
    notice: "项目申报公告",
    agreement: "服务协议",
    chosen: { lead: "拟确定", counted: "个项目的承接主体", become: "承接主体" },
  },
  contest: {
    ...project,
    round: { unit: "届", noun: callKindLabels.contest },
    notice: "参赛项目征集公告",
    form: "参赛申报书",
    money: false,
    tiers: true,
    chosen: { lead: "拟表彰", counted: "个项目", become: "获奖项目" },
    noticed: "获奖项目",
    agreement: null,
    follows: "honour",
  },
  other: {
    ...project,
    round: { unit: "期", noun: callKindLabels.other },
    notice: "公告",
    agreement: "协议",
    chosen: { lead: "拟确定", counted: "个项目", become: "入选项目" },
  },
};

/** The usual name of a round: incubation 3 -> "第三批", venture 1 -> "第一期公益创投". `number` counts from 1. */
export function callName(kind: CallKind, number: number): string {
  const { unit, noun } = callKindTerms[kind].round;
  return `第${number < 100 ? inWords(number) : number}${unit}${noun}`;
}

/** The sentence of a notice on who was chosen: "拟确定30家社会组织为第三批入驻组织". */
export function chosenInWords(
  call: { kind: CallKind; name: string },
  count: number,
  promoted: boolean,
): string {
  const { lead, counted, become } = callKindTerms[call.kind].chosen;
  return `${promoted ? "拟递补" : lead}${count}${counted}为${call.name}${become}`;
}

/** What the part of a call is called that divides its places; a call for incubation says there too what it offers. */
export function groupsTitle(kind: CallKind): string {
  return asksForProjects(kind) ? "分组" : "分组和孵化方式";
}

/** Whether an agreement of such a call makes a project. */
export function foundsProject(kind: CallKind): boolean {
  return callKindTerms[kind].follows === "project";
}

/** Bars and rules on projects concern these kinds alone. */
export function asksForProjects(kind: CallKind): boolean {
  return callKindTerms[kind].asks === "project";
}
