import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import {
  type CallPhase,
  type CallWindow,
  callPhaseLabels,
  callPhaseTones,
  wholeDays,
} from "@/lib/domain/recruitment/call/call-phase";
import { Tag } from "./ui/tag";

interface Props extends CallWindow {
  phase: CallPhase;
  /** Days until the last day. */
  daysLeft: number;
}

/** 还剩 5 天, 今天截止; the plain phase when there is nothing to hurry for. */
export function CallDeadlineTag({ phase, daysLeft }: Pick<Props, "phase" | "daysLeft">) {
  if (phase !== "open") return <Tag tone={callPhaseTones[phase]}>{callPhaseLabels[phase]}</Tag>;
  if (daysLeft === 0) return <Tag tone="todo">今天截止</Tag>;
  return <Tag tone={daysLeft <= 3 ? "todo" : "running"}>{`还剩 ${daysLeft} 天`}</Tag>;
}

/** Until when a call takes applications, and how long that is. */
export function CallDeadline({ phase, daysLeft, ...window }: Props) {
  const { opensOn, opensAt, closesOn, closesAt } = window;
  const opening = formatDateWithWeekday(opensOn) + (opensAt === wholeDays.opensAt ? "" : ` ${opensAt} `);
  const closing = formatDateWithWeekday(closesOn) + (closesAt === wholeDays.closesAt ? "" : ` ${closesAt} `);
  const words = {
    unpublished: "",
    notYetOpen: `${opening}开始接收申请`,
    open: `${closing}截止`,
    over: `已于${closing}截止`,
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{words[phase]}</span>
      <CallDeadlineTag phase={phase} daysLeft={daysLeft} />
    </span>
  );
}
