import { fullName } from "@/lib/domain/recruitment/rubric";
import { totalPoints } from "@/lib/domain/review/points";

interface Props {
  criteria: readonly { id: string; name: string; max: number; section?: readonly string[] }[];
  points: Record<string, number>;
}

/** The points of every criterion, and their sum. */
export function ScoreList({ criteria, points }: Props) {
  return (
    <dl>
      {criteria.map(({ id, max, ...named }) => (
        <div key={id} className="flex items-baseline gap-4 border-b border-line py-2.5">
          <dt className="flex-1">{fullName(named)}</dt>
          <dd className="tabular-nums">
            <span className="text-lg font-semibold">{points[id]}</span>
            <span className="text-sm text-muted"> / {max}</span>
          </dd>
        </div>
      ))}
      <div className="flex items-baseline gap-4 pt-3">
        <dt className="flex-1 font-semibold">总分</dt>
        <dd className="text-3xl font-semibold tabular-nums">{totalPoints(Object.values(points))}</dd>
      </div>
    </dl>
  );
}
