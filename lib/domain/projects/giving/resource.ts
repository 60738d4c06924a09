import type { CivilDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import {
  choice,
  date,
  flag,
  form,
  longText,
  money,
  name,
  number,
  reference,
  text,
  word,
} from "../../base/form";
import { machine, type Tone } from "../../base/machine";
import type { Fen } from "../../base/money";

/** 慈善资源: what somebody gives. Money is recorded only; it goes through a body that may take it. */
export const resourceKinds = ["money", "goods", "service"] as const;
export type ResourceKind = (typeof resourceKinds)[number];
export const resourceKindLabels: Record<ResourceKind, string> = {
  money: "资金",
  goods: "物资",
  service: "服务",
};

export const resourceStates = ["pledged", "received", "voided"] as const;
export type ResourceState = (typeof resourceStates)[number];
export const resourceLabels: Record<ResourceState, string> = {
  pledged: "待接收",
  received: "已接收",
  voided: "已作废",
};
export const resourceTones: Record<ResourceState, Tone> = {
  pledged: "todo",
  received: "passed",
  voided: "ended",
};

export const resourceEvents = ["receive", "unreceive", "void"] as const;
export type ResourceEvent = (typeof resourceEvents)[number];
export const resourceEventLabels: Record<ResourceEvent, string> = {
  receive: "接收",
  unreceive: "撤销接收",
  void: "作废",
};

/** `nextResourceState(state, event)` answers an event. */
export const { next: nextResourceState } = machine<ResourceState, ResourceEvent>({
  noun: "慈善资源",
  states: resourceStates,
  events: resourceEvents,
  stateLabels: resourceLabels,
  eventLabels: resourceEventLabels,
  transitions: {
    receive: { pledged: "received" },
    unreceive: { received: "pledged" },
    void: { pledged: "voided", received: "voided" },
  },
  undo: {
    receive: ["unreceive"],
    unreceive: ["receive"],
    void: "It stays on record as void, and is registered anew.",
  },
});

/** Who gives. Only who may know the donors changes it later. */
export const donorForm = form({
  donorId: reference("捐赠单位", { optional: true, hint: "在册的单位；个人和不在册的，填下一栏" }),
  donorName: name("捐赠人", { most: 60, optional: true, hint: "个人，或不在册的单位" }),
  anonymous: flag("捐赠人要求匿名", {
    hint: "名单、记录、搜索、导出和公布都不显示，只在管理者打印的接收单上写明",
  }),
});

/** What is given. */
export const giftForm = form({
  title: text("名称", { most: 60, hint: "如 学习桌椅、义诊服务、助学金" }),
  kind: choice("种类", resourceKinds, resourceKindLabels),
  mode: word("模式", { most: 20, optional: true }),
  quantity: number("数量", { least: 0.01, decimals: 2, optional: true, hint: "资金不填，与价值相同" }),
  unit: text("单位", { most: 10, optional: true, hint: "如 套、件、小时" }),
  valueFen: money("价值", { hint: "折合人民币，按元填写，也可以写 1.2万元" }),
  valueBasis: longText("价值依据", { most: 200, hint: "如 发票、市场价、评估报告、工时和单价" }),
  through: text("经手单位", {
    most: 60,
    optional: true,
    hint: "资金必填：有资格接受捐赠的单位，平台和中心不收款",
  }),
  conditions: longText("捐赠人的要求", { most: 300, optional: true, hint: "如 只用于独居老人" }),
  longTerm: flag("长期合作"),
  projectId: reference("用于项目", { optional: true }),
});

export const resourceForm = form({ ...donorForm, ...giftForm });

export const receiptForm = form({
  receivedOn: date("接收日期"),
  receivedByName: name("接收人", { most: 20 }),
  quality: longText("质量状况", { most: 200, hint: "如 完好、保质期至 2027 年 3 月" }),
});

/** Ten billion yuan: more is a slip of the unit. */
const tooMuch: Fen = 10n ** 12n;

interface Donor {
  donorId: string | null;
  donorName: string | null;
}

export function donorFaults({ donorId, donorName }: Donor): FieldErrors {
  if (donorId && donorName) return { donorName: "捐赠单位和捐赠人只填一个。" };
  return donorId || donorName ? {} : { donorId: "请选择捐赠单位，或填写捐赠人。" };
}

interface Gift {
  kind: ResourceKind;
  quantity: number | null;
  unit: string | null;
  valueFen: Fen;
  through: string | null;
}

/** What is wrong with answers that are right each for itself. */
export function giftFaults({ kind, quantity, unit, valueFen, through }: Gift): FieldErrors {
  const faults: FieldErrors = {};
  if (valueFen <= 0n) faults.valueFen = "价值要大于 0。";
  if (valueFen >= tooMuch) faults.valueFen = "价值要小于 100 亿元，请核对是元还是万元。";
  if (kind === "money") {
    if (!through) faults.through = "资金要填写经手的单位：平台和中心都不收款。";
    return faults;
  }
  if (quantity === null) faults.quantity = "请填写数量。";
  if (!unit) faults.unit = "请填写数量的单位。";
  return faults;
}

/** How much there is to hand out: of money its value in yuan. */
export function amountOf({ kind, quantity, unit, valueFen }: Gift): { quantity: number; unit: string } {
  if (kind === "money") return { quantity: Number(valueFen) / 100, unit: "元" };
  return { quantity: quantity ?? 0, unit: unit ?? "" };
}

export function receiptFaults({ receivedOn }: { receivedOn: CivilDate }, today: CivilDate): FieldErrors {
  return receivedOn > today ? { receivedOn: "接收日期还没有到，接收之后再登记。" } : {};
}

/** In place of the name of a donor that does not want to be named. */
export const unnamedDonor = "匿名捐赠人";
