import { type CivilDate, parseCivilDate } from "../base/civil-date";
import { choice, date, flag, form, longText, reference, rows, text } from "../base/form";
import { machine, type Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";
import { codeReasonHint } from "../registry/code-owner";
import {
  type ChecklistStep,
  type RegistrationForm,
  registrationFormLabels,
  registrationForms,
} from "./registration-checklist";

/** 登记 gives legal personality and a credit code; 备案 with a street office gives a number alone. */
export const registrationKinds = ["registration", "filing"] as const;
export type RegistrationKind = (typeof registrationKinds)[number];

export const registrationKindLabels: Record<RegistrationKind, string> = {
  registration: "登记",
  filing: "备案",
};

/** A group that is filed is none of the three legal forms, and these are not filed. */
export function kindOf(legalForm: RegistrationForm): RegistrationKind {
  return legalForm === "community" ? "filing" : "registration";
}

export const registrationStates = ["preparing", "submitted", "granted", "refused", "ended"] as const;
export type RegistrationState = (typeof registrationStates)[number];

export const registrationLabels: Record<RegistrationState, string> = {
  preparing: "准备中",
  submitted: "已提交",
  granted: "已办成",
  refused: "未获准",
  ended: "已中止",
};

export const registrationTones: Record<RegistrationState, Tone> = {
  preparing: "todo",
  submitted: "running",
  granted: "passed",
  refused: "refused",
  ended: "ended",
};

export const registrationEvents = ["edit", "submit", "recall", "grant", "refuse", "end", "reopen"] as const;
export type RegistrationEvent = (typeof registrationEvents)[number];

export const registrationEventLabels: Record<RegistrationEvent, string> = {
  edit: "修改",
  submit: "提交登记机关",
  recall: "撤销提交",
  grant: "办成",
  refuse: "未获准",
  end: "中止",
  reopen: "恢复办理",
};

/** `nextRegistrationState(state, event)` answers an event. */
export const { next: nextRegistrationState, eventsFrom: registrationEventsFrom } = machine<
  RegistrationState,
  RegistrationEvent
>({
  noun: "登记备案事项",
  states: registrationStates,
  events: registrationEvents,
  stateLabels: registrationLabels,
  eventLabels: registrationEventLabels,
  transitions: {
    edit: { preparing: "preparing" },
    submit: { preparing: "submitted" },
    recall: { submitted: "preparing" },
    grant: { submitted: "granted" },
    refuse: { submitted: "refused" },
    end: { preparing: "ended", submitted: "ended" },
    reopen: { refused: "preparing", ended: "preparing" },
  },
  undo: {
    edit: ["edit", "submit"],
    submit: ["recall"],
    recall: ["submit"],
    grant: "The legal status of the organization is corrected on its own record, where its history is kept.",
    refuse: ["reopen"],
    end: ["reopen"],
    reopen: ["end"],
  },
});

export const newRegistrationForm = form({
  organization: reference("组织"),
  legalForm: choice("登记备案的类型", registrationForms, registrationFormLabels, {
    hint: "社区社会组织办理备案，其他三类办理登记",
  }),
  fastTrack: flag("走绿色通道", { hint: "从提交之日起计办理时限" }),
});

export const registrationForm = form({
  fastTrack: flag("走绿色通道"),
  roster: rows(
    "成员花名册",
    { name: text("姓名", { most: 30 }), role: text("职务或分工", { most: 30, optional: true }) },
    { optional: true, most: 100, hint: "备案的必填" },
  ),
});

export const stepForm = form({
  metOn: date("具备的日期", { optional: true, hint: "留空表示还不具备" }),
  note: text("说明", { most: 100, optional: true, hint: "如 会员 56 人，见名册" }),
});

export const grantForm = form({
  decidedOn: date("办成的日期", { hint: "证书、备案文件上的日期" }),
  paper: text("统一社会信用代码或备案编号", { most: 40 }),
  codeReason: text("校验位不符的说明", { most: 100, optional: true, hint: codeReasonHint }),
});

export const refuseForm = form({
  decidedOn: date("决定的日期"),
  reason: longText("未获准的原因", { most: 300 }),
});

/** A step of one case: what was asked when it began, and since when it is met. */
export interface RegistrationStep extends ChecklistStep {
  metOn: CivilDate | null;
  note: string | null;
}

/** The steps as a case holds them; what no form wrote is taken as not met. Throws a `TypeError` where there are none. */
export function stepsOf(stored: unknown): RegistrationStep[] {
  if (!Array.isArray(stored)) throw new TypeError("a case without steps");
  const words = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);
  return stored.map((one: Record<string, unknown>) => ({
    title: words(one.title) ?? "",
    threshold: words(one.threshold),
    metOn: parseCivilDate(words(one.metOn) ?? ""),
    note: words(one.note),
  }));
}

export interface Member {
  name: string;
  role: string | null;
}

export function rosterOf(stored: unknown): Member[] {
  if (!Array.isArray(stored)) return [];
  return stored.map(({ name, role }: Record<string, unknown>) => ({
    name: String(name ?? ""),
    role: typeof role === "string" && role !== "" ? role : null,
  }));
}

interface Standing {
  kind: RegistrationKind;
  state: RegistrationState;
  steps: readonly RegistrationStep[];
  roster: readonly Member[];
}

/** Why a case cannot go to the registrar yet; null when it can. Nothing is handed in that would come back. */
export function whyNotSubmit({ kind, steps, roster }: Standing): string | null {
  const open = steps.filter(({ metOn }) => metOn === null).map(({ title }) => title);
  if (open.length > 0) return `还有 ${open.length} 项不具备：${open.join("、")}。逐项登记后再提交。`;
  if (kind === "filing" && roster.length === 0) return "备案要有成员花名册，请先补上。";
  return null;
}

/** What may be done with a case as it stands. */
export function registrationActs(standing: Standing) {
  const acts: Record<RegistrationEvent, Omit<PossibleAct, "act">> = {
    edit: { label: "花名册和通道", whyNot: null },
    submit: {
      label: registrationEventLabels.submit,
      whyNot: whyNotSubmit(standing),
      follows: "提交后事项不再修改；走绿色通道的，从今天起计办理时限。",
    },
    recall: {
      label: "撤销提交",
      whyNot: null,
      follows: "撤销后回到准备中，可以再改。",
      reason: "撤销的原因",
    },
    grant: { label: "登记结果：办成", whyNot: null },
    refuse: { label: "登记结果：未获准", whyNot: null },
    end: {
      label: "中止",
      whyNot: null,
      follows: "中止后可以恢复，也可以另办一件。",
      reason: "中止的原因",
      danger: true,
    },
    reopen: { label: "恢复办理", whyNot: null, follows: "恢复后回到准备中。", reason: "恢复的原因" },
  };
  const order = ["submit", "grant", "refuse", "edit", "recall", "reopen", "end"] as const;
  const possible = registrationEventsFrom(standing.state);
  return order
    .filter((act) => possible.includes(act))
    .map((act): PossibleAct<RegistrationEvent> => ({ act, ...acts[act] }));
}
