import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import { formatDateTime } from "@/lib/domain/base/china-time";
import type { MarkStatus } from "@/lib/domain/review/mark-status";
import { ScoreList } from "./score-list";

interface Props {
  criteria: readonly { id: string; name: string; max: number }[];
  mark: { status: MarkStatus; points: Record<string, number>; reason: string | null; savedAt: Date } | null;
  /** Leads on from here. */
  next: ReactNode;
}

/** A sheet that is final, or that can no longer be begun. */
export function LockedSheet({ criteria, mark, next }: Props) {
  if (!mark || mark.status === "draft") {
    return (
      <Alert tone="info" title={<Result>评审已经结束</Result>}>
        这份申请不再接受打分。
      </Alert>
    );
  }
  const at = formatDateTime(mark.savedAt);
  if (mark.status !== "scored") {
    const what = mark.status === "recused" ? `您已于${at}回避` : `工作人员已于${at}登记您缺席`;
    return (
      <Alert tone="info" title={<Result>{what}</Result>} action={next}>
        {mark.reason && <p>原因：{mark.reason}</p>}
        <p>您不参加这份申请的评分。</p>
      </Alert>
    );
  }
  return (
    <section className="panel-box px-4 py-3 sm:px-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pb-1">
        <p className="text-sm text-passed">
          <Result>已于{at}提交评分，不能再修改</Result>
        </p>
        {next}
      </div>
      <ScoreList criteria={criteria} points={mark.points} />
    </section>
  );
}

/** Takes the focus when it comes in the place of an open sheet. */
function Result({ children }: { children: ReactNode }) {
  return (
    <span data-result tabIndex={-1} className="outline-none">
      {children}
    </span>
  );
}
