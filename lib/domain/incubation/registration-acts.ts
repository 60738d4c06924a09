import { choice, date, flag, form, longText, reference, rows, text } from "../base/form";
import type { PossibleAct } from "../base/possible-act";
import { codeReasonHint } from "../registry/code-owner";
import {
  type RegistrationEvent,
  type RegistrationKind,
  type RegistrationState,
  registrationEventLabels,
  registrationEventsFrom,
} from "./registration";
import { registrationFormLabels, registrationForms } from "./registration-checklist";
import { opinionStep, whyNotNumber } from "./registration-filing";
import type { RegistrationStep } from "./registration-step";

// What is asked at each step of a case, and which steps are possible.

const placeId = reference("所在社区", {
  optional: true,
  hint: "办理备案的，由这个社区出具意见、所属街道编号；办理登记的留空",
});

export const newRegistrationForm = form({
  organization: reference("组织"),
  legalForm: choice("登记备案的类型", registrationForms, registrationFormLabels, {
    hint: "社区社会组织办理备案，其他三类办理登记",
  }),
  placeId,
  fastTrack: flag("走绿色通道", { hint: "从提交之日起计办理时限" }),
});

/** The same from the organization itself. */
export const requestRegistrationForm = form({
  legalForm: newRegistrationForm.legalForm,
  placeId,
  fastTrack: newRegistrationForm.fastTrack,
});

export const rosterForm = form({
  roster: rows(
    "成员花名册",
    { name: text("姓名", { most: 30 }), role: text("职务或分工", { most: 30, optional: true }) },
    { optional: true, most: 100, hint: "备案的必填" },
  ),
});

export const registrationForm = form({ placeId, fastTrack: flag("走绿色通道"), ...rosterForm });

export const grantForm = form({
  decidedOn: date("办成的日期", { hint: "证书、备案文件上的日期" }),
  paper: text("统一社会信用代码或备案编号", { most: 40 }),
  codeReason: text("校验位不符的说明", { most: 100, optional: true, hint: codeReasonHint }),
});

export const refuseForm = form({
  decidedOn: date("决定的日期"),
  reason: longText("未获准的原因", { most: 300 }),
});

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
  /** Of a filing that goes by a community. */
  placeId: string | null;
  agreed: boolean | null;
}

/** Why a case cannot go to the registrar yet; null when it can. Nothing is handed in that would come back. */
export function whyNotSubmit({ kind, steps, roster, placeId }: Omit<Standing, "agreed">): string | null {
  const open = steps
    .filter(({ metOn, title }) => metOn === null && !(placeId !== null && title === opinionStep))
    .map(({ title }) => title);
  if (open.length > 0) return `还有 ${open.length} 项不具备：${open.join("、")}。逐项登记后再提交。`;
  if (kind === "filing" && roster.length === 0) return "备案要有成员花名册，请先补上。";
  return null;
}

/** What may be done with a case as it stands. */
export function registrationActs(standing: Standing) {
  const byPlace = standing.kind === "filing" && standing.placeId !== null;
  const acts: Record<RegistrationEvent, Omit<PossibleAct, "act">> = {
    accept: {
      label: registrationEventLabels.accept,
      whyNot: null,
      follows: "受理后，该组织可以按事项上传材料、报中心核对。不予受理的，选择“中止”并写明原因。",
    },
    edit: { label: standing.kind === "filing" ? "花名册、社区和通道" : "花名册和通道", whyNot: null },
    submit: {
      label: byPlace ? "提交社区和街道" : registrationEventLabels.submit,
      whyNot: whyNotSubmit(standing),
      follows: "提交后事项不再修改；走绿色通道的，从今天起计办理时限。",
    },
    recall: {
      label: "撤销提交",
      whyNot: null,
      follows: byPlace ? "撤销后回到准备中，可以再改；社区的意见作废。" : "撤销后回到准备中，可以再改。",
      reason: "撤销的原因",
    },
    opine: { label: "登记社区意见", whyNot: null },
    grant: { label: "登记结果：办成", whyNot: byPlace ? whyNotNumber(standing) : null },
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
  const order = ["accept", "submit", "grant", "opine", "refuse", "edit", "recall", "reopen", "end"] as const;
  const possible = registrationEventsFrom(standing.state);
  return order
    .filter((act) => possible.includes(act) && (byPlace || act !== "opine"))
    .map((act): PossibleAct<RegistrationEvent> => ({ act, ...acts[act] }));
}
