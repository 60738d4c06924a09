import type { CivilDate } from "../../base/civil-date";
import type { PossibleAct } from "../../base/possible-act";
import {
  type OpportunityEvent,
  type OpportunityState,
  opportunityEventLabels,
  opportunityEventsFrom,
  stateOn,
} from "./opportunity";

const more: Partial<Record<OpportunityEvent, Pick<PossibleAct, "follows" | "reason" | "danger">>> = {
  post: { follows: "发布后，中心的组织都能看到并回应。" },
  sendBack: { follows: "退回后由组织修改，再提交。", reason: "退回的原因" },
  withdraw: { follows: "撤下后组织不再看到，也不能恢复。", reason: "撤下的原因", danger: true },
};

/**
 * What the desk (`center`) or an organization may do; `mine`: it posted it itself. What an organization wrote the desk
 * does not rewrite, and what is posted only the desk still changes.
 */
export function opportunityActs(
  { state, closesOn }: { state: OpportunityState; closesOn: CivilDate | null },
  { mine, side }: { mine: boolean; side: "center" | "organization" },
  today: CivilDate,
): PossibleAct<OpportunityEvent | "edit" | "outcome">[] {
  const atDesk = side === "center";
  const now = stateOn({ state, closesOn }, today);
  const allowed: Record<OpportunityEvent, boolean> = {
    report: mine && !atDesk,
    post: atDesk && (mine || now === "reported"),
    sendBack: atDesk && !mine,
    close: mine,
    reopen: mine,
    withdraw: mine || atDesk,
  };
  const lapsed = closesOn && closesOn < today ? "截止日期已经过了，请先修改截止日期，或重新登记一条。" : null;
  const editable = mine && (now === "drafted" || (atDesk && (now === "posted" || now === "closed")));
  const moves = opportunityEventsFrom(now).filter((act) => allowed[act]);
  return [
    ...moves.map((act) => ({
      act,
      label: opportunityEventLabels[act],
      whyNot: act === "reopen" || act === "post" ? lapsed : null,
      ...more[act],
    })),
    ...(editable ? [{ act: "edit" as const, label: "修改", whyNot: null }] : []),
    ...(atDesk && (now === "posted" || now === "closed")
      ? [{ act: "outcome" as const, label: "登记成果", whyNot: null }]
      : []),
  ];
}
