import type { AgreementState } from "../../admission/agreement-lifecycle";
import type { ChangeKind, ChangeState } from "../change/change";
import type { TrancheState } from "../money/tranche";
import type { AwardNotice } from "./award-notice";
import type { ProjectState } from "./project";

/** The agreement of a project, as far as its record depends on it. */
export interface AgreementOfProject {
  number: string;
  state: AgreementState;
  /** It has a text, or the queue is about to write it. */
  issued: boolean;
  /** That text has plan, budget or payments of the record as tables. */
  tabled: boolean;
}

/** Why plan, budget and payments of a project that has not begun are not rewritten: an agreement says them; else null. */
function whyFrozen(agreement: AgreementOfProject | null): string | null {
  if (!agreement?.tabled || agreement.state === "voided") return null;
  const { number, state } = agreement;
  return state === "prepared"
    ? `协议 ${number} 已经按现在的内容签发；需要修改的，先在协议上“撤回签发”，改好后重新签发。`
    : `协议 ${number} 已经签署，指标、预算和拨付计划以它为准；需要调整的，启动后办理变更。`;
}

/** Why what was entered of a project is not changed now, with what may be done instead; null when it may be changed. */
export function whyNotEdit({
  state,
  notice,
  agreement,
}: {
  state: ProjectState;
  notice: Pick<AwardNotice, "state"> | null;
  agreement: AgreementOfProject | null;
}): string | null {
  if (state === "dropped") return "项目已经撤销立项，恢复之后才能修改。";
  if (state !== "prepared") return "项目已经启动，需要调整的，请办理变更。";
  const frozen = whyFrozen(agreement);
  if (frozen || notice === null) return frozen;
  switch (notice.state) {
    case "closed":
      return "结果的公示期已满，内容不能修改；确需修改的，先撤销期满办结，再撤回那份公示。";
    case "archived":
      return "结果的公示已经归档，内容不再修改；需要调整的，启动后办理变更，不再启动的，撤销立项。";
    default:
      return "结果已经拟写公示，内容不能修改；确需修改的，先作废或撤回那份公示。";
  }
}

/**
 * Why the plan of payments is not written anew; null when it may be. What both sides signed as a table is written anew
 * only after the bureau approved a change of the money, and only while nobody asked for a part.
 */
export function whyNotPlan(
  { agreement }: { agreement: AgreementOfProject | null },
  tranches: readonly { state: TrancheState }[],
  changes: readonly { kind: ChangeKind; state: ChangeState }[],
): string | null {
  const begun = tranches.filter(({ state }) => state !== "planned").length;
  if (begun > 0) return `已有 ${begun} 期申请、暂缓或拨付，拨付计划不能再重写。`;
  if (changes.some(({ kind, state }) => kind === "money" && state === "approved")) return null;
  const frozen = whyFrozen(agreement);
  return frozen && agreement?.state !== "prepared"
    ? `拨付计划已经写进协议 ${agreement?.number}；需要调整的，办理资金变更，批准后再重写。`
    : frozen;
}
