import { choice, form, longText, text } from "../../base/form";
import { machine, type Tone } from "../../base/machine";
import type { PossibleAct } from "../../base/possible-act";
import { callKindLabels, callKinds } from "../../recruitment/call/call-key";
import { mostSigns } from "./clause";

/** A version of the text that agreements are made of. Of one name at most one version is in use. */
export const templateStates = ["drafted", "active", "retired"] as const;
export type TemplateState = (typeof templateStates)[number];

export const templateLabels: Record<TemplateState, string> = {
  drafted: "草稿",
  active: "使用中",
  retired: "已停用",
};

export const templateTones: Record<TemplateState, Tone> = {
  drafted: "todo",
  active: "passed",
  retired: "ended",
};

export const templateEvents = ["activate", "retire"] as const;
export type TemplateEvent = (typeof templateEvents)[number];
export const templateEventLabels: Record<TemplateEvent, string> = { activate: "启用", retire: "停用" };

export const templateForm = form({
  name: text("名称", { most: 40, hint: "也是协议的标题，如“社会组织入驻协议”" }),
  kind: choice("用于", callKinds, callKindLabels),
  clauses: longText("条款", {
    most: mostSigns,
    hint: "每条一行“# 标题”，条下各项以“- ”开头，项下各目以“-- ”开头，编号由系统生成；｛组织名称｝等合并项签发时换成实际内容",
  }),
});

/** `nextTemplateState(state, event)` answers an event. */
export const { next: nextTemplateState } = machine<TemplateState, TemplateEvent>({
  noun: "协议模板",
  states: templateStates,
  events: templateEvents,
  stateLabels: templateLabels,
  eventLabels: templateEventLabels,
  transitions: {
    activate: { drafted: "active", retired: "active" },
    retire: { active: "retired" },
  },
  undo: { activate: ["retire"], retire: ["activate"] },
});

/** What may be done with a version as it stands; only a draft is edited, because agreements name the others. */
export function templateActs({
  state,
}: {
  state: TemplateState;
}): PossibleAct<TemplateEvent | "edit" | "renew">[] {
  const activate = {
    act: "activate" as const,
    label: state === "retired" ? "重新启用" : "启用",
    whyNot: null,
    follows: "启用后用于新签发的协议，同名的其他版本随即停用；已经签发的协议不变。",
  };
  const renew = { act: "renew" as const, label: "另拟新版本", whyNot: null };
  if (state === "drafted") return [activate, { act: "edit", label: "修改", whyNot: null }];
  if (state === "retired") return [renew, activate];
  const follows = "停用后，不能再用它签发协议；已经签发的协议不变，以后可以重新启用。";
  return [renew, { act: "retire", label: "停用", whyNot: null, follows, danger: true }];
}
