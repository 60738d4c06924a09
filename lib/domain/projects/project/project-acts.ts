import type { PossibleAct } from "../../base/possible-act";
import type { AwardNotice } from "./award-notice";
import { type ProjectEvent, type ProjectState, projectEventLabels } from "./project";
import { hindered, hurdlesToClose, hurdlesToEndMidterm, type Standing } from "./project-standing";
import { whyOpposed } from "./upheld";

/** What was built on a project since it began; while there is any, it is not taken back. */
export interface ProjectWork {
  activities: number;
  paid: number;
  expenses: number;
  evaluations: number;
}

/** Why a project that was begun is not entered anew; null when nothing was built on it. */
export function whyNotTakenBack({ activities, paid, expenses, evaluations }: ProjectWork): string | null {
  const built = [
    ...(activities > 0 ? [`${activities} 场活动`] : []),
    ...(paid > 0 ? [`${paid} 笔拨付`] : []),
    ...(expenses > 0 ? [`${expenses} 笔支出`] : []),
    ...(evaluations > 0 ? [`${evaluations} 次评估`] : []),
  ];
  return built.length > 0 ? `已有${built.join("、")}，不能撤回启动；需要调整的，请办理变更。` : null;
}

/** Suspension, resumption and termination are asked for and approved (project changes). */
export type ProjectAct =
  | "edit"
  | "announce"
  | "sign"
  | Exclude<ProjectEvent, "suspend" | "resume" | "terminate" | "reinstate">;

interface Standings {
  work: ProjectWork;
  /** What is missing before it begins. */
  missing: string | null;
  /** Of an award without a selection: its notice, and why it is still waited for; undefined where none is needed. */
  award?: { notice: AwardNotice | null; awaited: string | null } | undefined;
  /** Why what was entered is not written anew. */
  edit: string | null;
  /** Of an award without an agreement yet: why it is not made here; undefined where there is one. */
  agreement?: { whyNot: string | null } | undefined;
  /** Before it begins: why it is not dropped, and what is to be known of the agreement that both sides signed. */
  drop: { whyNot: string | null; signed: string | null; restore: string | null };
  standing: Standing;
}

/** The acts of the desk on a project, the next step first. */
export function projectActs(
  { id, state }: { id: string; state: ProjectState },
  { work, missing, award, edit, agreement, drop, standing }: Standings,
): PossibleAct<ProjectAct>[] {
  const act = (
    event: Exclude<ProjectAct, "edit" | "announce" | "sign">,
    rest: Partial<Omit<PossibleAct, "act" | "label">> = {},
  ) => ({
    act: event,
    label: projectEventLabels[event],
    whyNot: null,
    ...rest,
  });
  switch (state) {
    case "prepared":
      return [
        ...(award && !award.notice ? [{ act: "announce" as const, label: "拟写公示", whyNot: missing }] : []),
        ...(agreement
          ? [
              {
                act: "sign" as const,
                label: "签订协议",
                whyNot: missing ?? award?.awaited ?? agreement.whyNot,
              },
            ]
          : []),
        act("begin", { whyNot: missing ?? award?.awaited ?? whyOpposed(standing.objections) }),
        { act: "edit", label: "修改", whyNot: edit },
        act("drop", {
          whyNot: drop.whyNot,
          follows: [drop.signed, "撤销后项目不再启动，占用的资金退回资金来源；记录仍然保留，可以恢复。"]
            .filter(Boolean)
            .join(""),
          reason: "撤销立项的原因",
          danger: true,
        }),
      ];
    case "running":
      return [
        act("beginMidterm"),
        act("beginFinal"),
        act("takeBack", {
          whyNot: whyNotTakenBack(work),
          follows: "撤回后项目回到待启动，不再计入已签约项目，内容可以修改。",
          reason: "撤回的原因",
        }),
      ];
    case "midterm":
      return [
        act("endMidterm", {
          whyNot: hindered("结束中期评估", hurdlesToEndMidterm(standing)),
          follows: "结束后项目回到实施中；中期评估不合格的，后续各期不能拨付。",
        }),
        act("beginFinal"),
      ];
    case "final":
      return [
        act("close", {
          whyNot: hindered("结项", hurdlesToClose(id, standing)),
          follows: "结项后项目的得分和等次取自末期评估，支出和活动不再更改；条件已满足的尾款仍可申请。",
          reason: "结项意见",
        }),
        act("backToWork", { follows: "退回后项目回到实施中，可以再次进入末期评估。", reason: "退回的原因" }),
      ];
    case "closed":
      return [
        act("reopen", {
          follows: "撤销后项目回到末期评估，得分和等次在再次结项时重新登记。",
          reason: "撤销的原因",
          danger: true,
        }),
      ];
    case "dropped":
      return [
        act("restore", {
          whyNot: drop.restore,
          follows: "恢复后回到待启动，重新占用资金来源。",
          reason: "恢复立项的原因",
        }),
      ];
    default:
      return [];
  }
}
