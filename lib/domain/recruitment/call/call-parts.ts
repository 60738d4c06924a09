import type { Tone } from "../../base/machine";
import type { ResidencyMode } from "../residency-mode";
import { type SelectionMethod, selectionMethodLabels } from "../selection-method";
import { unusualSum, usualFullMark } from "./call";
import { type GroupTerms, groupFaults, offerFacts, quotaInWords } from "./call-group";
import type { CallKind } from "./call-key";
import { asksForProjects, callKindTerms } from "./call-kind";
import { type CallWindow, closingInWords, isRunOut, windowInWords } from "./call-phase";
import { fullMark } from "./criteria";

/** `open`: nothing is there yet, which may be meant; `fault`: the call cannot be published so. */
export const partStates = ["done", "open", "fault"] as const;
export type PartState = (typeof partStates)[number];
export const partStateLabels: Record<PartState, string> = { done: "已填", open: "未填", fault: "有问题" };
export const partStateTones: Record<PartState, Tone> = { done: "passed", open: "ended", fault: "refused" };

/** A part of a call in preparation, as its checklist shows it. `at`: its page below the call's, or its section there. */
export interface CallPart {
  label: string;
  state: PartState;
  words: string;
  at: string;
}

export interface CallPartsSeen extends CallWindow {
  kind: CallKind;
  body: string;
  quota: number;
  groups: readonly GroupTerms[];
  residencyModes: readonly ResidencyMode[];
  stages: readonly string[];
  incubationMonths: number | null;
  conditions: number;
  materials: number;
  /** The center's form that is asked besides the standard block. */
  form: { name: string; inUse: boolean } | null;
  criteria: readonly { max: number }[];
  method: SelectionMethod;
}

/** The parts of a call in the order in which it is composed, each with what is there and what is missing. */
export function callParts(call: CallPartsSeen, now: Date): CallPart[] {
  const { body, conditions, materials, form, method } = call;
  const over = isRunOut(call, now);
  return [
    part("公告正文", "edit#text", body.trim() !== "", `${[...body].length} 字`, "还没有写", "fault"),
    part("招募期", "edit#window", !over, windowInWords(call), `截止时间${closingInWords(call)}已过`, "fault"),
    seatsPart(call),
    ...(asksForProjects(call.kind) ? [] : [offerPart(call)]),
    part(
      callKindTerms[call.kind].conditions,
      "conditions",
      conditions > 0,
      `${conditions} 条`,
      "申请人不用确认条件",
    ),
    part("申请材料", "materials", materials > 0, `${materials} 项`, "不要求上传材料"),
    formPart(form),
    part("选拔方式", "edit#method", true, selectionMethodLabels[method]),
    ...(method === "ranking" ? [criteriaPart(call)] : []),
  ];
}

/** What a call cannot be published without. */
export function partsMissing(parts: readonly CallPart[]): CallPart[] {
  return parts.filter(({ state }) => state === "fault");
}

/** Without groups the places stand in the form of the call itself. */
function seatsPart({ kind, quota, groups, method, criteria }: CallPartsSeen): CallPart {
  const label = "名额与分组";
  if (groups.length === 0)
    return part(label, "edit#window", true, `名额 ${quotaInWords({ kind, quota, groups })}，不分组`);
  const [fault] = Object.values(groupFaults(groups, method === "appraisal" ? null : fullMark(criteria)));
  return part(label, "groups", !fault, `分 ${groups.length} 组`, fault, "fault");
}

function offerPart(call: CallPartsSeen): CallPart {
  const facts = offerFacts(call).map(({ label, value }) => `${label}：${value}`);
  return part("孵化方式", "groups", facts.length > 0, facts.join("；"), "不写明入驻方式、孵化类型和期限");
}

function formPart(form: CallPartsSeen["form"]): CallPart {
  if (form === null) return part("申请表", "edit#text", false, "", "只填通用内容");
  return part("申请表", "edit#text", form.inUse, form.name, `“${form.name}”已停用，请另选`, "fault");
}

function criteriaPart({ method, criteria }: CallPartsSeen): CallPart {
  const unusual = unusualSum({ method, criteria }) === null ? "" : `，不是 ${usualFullMark} 分，发布时须确认`;
  const words = `${criteria.length} 项，满分 ${fullMark(criteria)} 分${unusual}`;
  return part("评分指标", "edit#criteria", criteria.length > 0, words, "还没有填写", "fault");
}

function part(
  label: string,
  at: string,
  done: boolean,
  there: string,
  missing = "",
  without: PartState = "open",
): CallPart {
  return { label, at, state: done ? "done" : without, words: done ? there : missing };
}
