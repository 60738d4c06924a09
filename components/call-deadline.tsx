import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import {
  type CallPhase,
  type CallWindow,
  callPhaseLabels,
  callPhaseTones,
  closesTodayInWords,
  type TimeLeft,
  wholeDays,
} from "@/lib/domain/recruitment/call/call-phase";
import { Tag } from "./ui/tag";

interface Props extends CallWindow, TimeLeft {
  phase: CallPhase;
}

/** 还剩 5 天, 还剩 3 小时; the plain phase when there is nothing to hurry for. */
export function CallDeadlineTag({ phase, daysLeft, left }: Omit<Props, keyof CallWindow>) {
  if (phase !== "open") return <Tag tone={callPhaseTones[phase]}>{callPhaseLabels[phase]}</Tag>;
  return <Tag tone={daysLeft <= 3 ? "todo" : "running"}>{left}</Tag>;
}

/** Until when a call takes applications, and how long that is. */
export function CallDeadline({ phase, daysLeft, left, ...window }: Props) {
  const { opensOn, opensAt, closesOn, closesAt } = window;
  const opening = formatDateWithWeekday(opensOn) + (opensAt === wholeDays.opensAt ? "" : ` ${opensAt} `);
  const closing = formatDateWithWeekday(closesOn) + (closesAt === wholeDays.closesAt ? "" : ` ${closesAt} `);
  const words = {
    unpublished: "",
    notYetOpen: `${opening}开始接收申请`,
    open: daysLeft === 0 ? closesTodayInWords(window) : `${closing}截止`,
    over: `已于${closing}截止`,
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{words[phase]}</span>
      <CallDeadlineTag phase={phase} daysLeft={daysLeft} left={left} />
    </span>
  );
}
