import { Alert } from "@/components/ui/alert";
import { formatTime } from "@/lib/domain/china-time";
import type { MarkStatus } from "@/lib/domain/mark-status";
import { totalPoints } from "@/lib/domain/points";

interface Props {
  criteria: readonly { id: string; name: string; max: number }[];
  mark: { status: MarkStatus; points: Record<string, number>; reason: string | null; savedAt: Date } | null;
}

/** A sheet that is final, or that can no longer be begun. */
export function LockedSheet({ criteria, mark }: Props) {
  if (!mark || mark.status === "draft") {
    return (
      <Alert tone="info" title="评审已经结束">
        这份申请不再接受打分。
      </Alert>
    );
  }
  const at = formatTime(mark.savedAt);
  if (mark.status !== "scored") {
    const title = mark.status === "recused" ? `您已于 ${at} 回避` : `工作人员已于 ${at} 登记您缺席`;
    return (
      <Alert tone="info" title={title}>
        {mark.reason}。您不参加这份申请的评分。
      </Alert>
    );
  }
  return (
    <section className="panel-box px-4 py-3 sm:px-5">
      <p className="text-sm text-passed">已于 {at} 交卷，不能再修改</p>
      <dl>
        {criteria.map(({ id, name, max }) => (
          <div key={id} className="flex items-baseline gap-4 border-b border-line py-2.5">
            <dt className="flex-1">{name}</dt>
            <dd className="tabular-nums">
              <span className="text-lg font-semibold">{mark.points[id]}</span>
              <span className="text-sm text-muted"> / {max}</span>
            </dd>
          </div>
        ))}
        <div className="flex items-baseline gap-4 pt-3">
          <dt className="flex-1 font-semibold">总分</dt>
          <dd className="text-3xl font-semibold tabular-nums">{totalPoints(Object.values(mark.points))}</dd>
        </div>
      </dl>
    </section>
  );
}
