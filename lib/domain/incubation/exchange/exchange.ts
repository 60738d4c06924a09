import type { CivilDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import { date, form, number, reference, text } from "../../base/form";
import { machine, type Tone } from "../../base/machine";
import type { PossibleAct } from "../../base/possible-act";

/** 服务换场地、资源换服务: what the center gave to an organization, or what the organization returned. */
export const exchangeDirections = ["given", "returned"] as const;
export type ExchangeDirection = (typeof exchangeDirections)[number];

export const exchangeDirectionLabels: Record<ExchangeDirection, string> = {
  given: "中心提供",
  returned: "组织回馈",
};

export const exchangeStates = ["proposed", "confirmed", "disputed", "voided"] as const;
export type ExchangeState = (typeof exchangeStates)[number];

export const exchangeLabels: Record<ExchangeState, string> = {
  proposed: "待确认",
  confirmed: "已确认",
  disputed: "有异议",
  voided: "已作废",
};

export const exchangeTones: Record<ExchangeState, Tone> = {
  proposed: "todo",
  confirmed: "passed",
  disputed: "refused",
  voided: "ended",
};

/** The two sides of the ledger. */
export const exchangeSides = ["center", "organization"] as const;
export type ExchangeSide = (typeof exchangeSides)[number];
export const exchangeSideLabels: Record<ExchangeSide, string> = { center: "中心", organization: "组织" };

export const exchangeEvents = ["confirm", "dispute", "settle", "void"] as const;
export type ExchangeEvent = (typeof exchangeEvents)[number];

export const exchangeEventLabels = {
  propose: "记一笔",
  confirm: "确认",
  dispute: "提出异议",
  settle: "收回异议",
  void: "作废",
} as const;

/** `nextExchangeState(state, event)` answers an event. Whoever writes a line confirms it by that; the other side follows. */
export const { next: nextExchangeState, eventsFrom: exchangeEventsFrom } = machine<
  ExchangeState,
  ExchangeEvent
>({
  noun: "交换记录",
  states: exchangeStates,
  events: exchangeEvents,
  stateLabels: exchangeLabels,
  eventLabels: exchangeEventLabels,
  transitions: {
    confirm: { proposed: "confirmed" },
    dispute: { proposed: "disputed" },
    settle: { disputed: "proposed" },
    void: { proposed: "voided", disputed: "voided", confirmed: "voided" },
  },
  undo: {
    confirm: "Both sides agreed: a line that is wrong is voided with its reason, and written anew.",
    dispute: ["settle"],
    settle: ["dispute"],
    void: "It stays on record as void, and is written anew.",
  },
});

/** What an organization writes for itself. */
export const ownExchangeForm = form({
  ruleId: reference("事项"),
  quantity: number("数量", { least: 0.5, most: 9_999, decimals: 2, hint: "按事项的单位填写" }),
  happenedOn: date("日期"),
  note: text("说明", { most: 100, optional: true, hint: "如 为社区老人义诊一场" }),
});

export const exchangeForm = form({ organizationId: reference("组织"), ...ownExchangeForm });

/** What happened on a day to come has not happened. */
export function exchangeFaults({ happenedOn }: { happenedOn: CivilDate }, today: CivilDate): FieldErrors {
  return happenedOn > today ? { happenedOn: "日期还没有到，发生之后再记。" } : {};
}

/** Who of the two has still to say something, as long as anybody has. */
export function whoseTurn(entry: { byCenter: boolean; byOrganization: boolean }): ExchangeSide | null {
  if (entry.byCenter === entry.byOrganization) return null;
  return entry.byCenter ? "organization" : "center";
}

/** What one side may do with a line. The center may void any; an organization takes back only what it wrote itself. */
export function exchangeActs(
  entry: { state: ExchangeState; byCenter: boolean; byOrganization: boolean },
  side: ExchangeSide,
): PossibleAct<ExchangeEvent>[] {
  const mine = whoseTurn(entry) === side;
  const allowed: Record<ExchangeEvent, boolean> = {
    confirm: mine,
    dispute: mine,
    settle: mine,
    void: side === "center" || (entry.state === "proposed" && !mine),
  };
  const more: Record<ExchangeEvent, Partial<Omit<PossibleAct, "act" | "label">>> = {
    confirm: { follows: "确认后计入结余；有误的，只能由中心作废后重记。" },
    dispute: { follows: "对方会看到您的理由；商定后可以收回异议，或由中心作废重记。", reason: "异议的理由" },
    settle: {},
    void: { follows: "作废后不再计入结余，也不能恢复；记录仍然保留。", reason: "作废的原因", danger: true },
  };
  return exchangeEventsFrom(entry.state)
    .filter((act) => allowed[act])
    .map(
      (act): PossibleAct<ExchangeEvent> => ({
        act,
        label: exchangeEventLabels[act],
        whyNot: null,
        ...more[act],
      }),
    );
}
