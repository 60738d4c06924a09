import { type PlanProgress, progressInWords } from "@/lib/domain/incubation/plan/progress";

/** How far a plan is, as a bar and in numbers. */
export function ProgressBar({ reached, all }: PlanProgress) {
  return (
    <div className="flex items-center gap-3">
      <progress className="progress progress-primary w-full max-w-md" value={reached} max={Math.max(all, 1)}>
        {progressInWords({ reached, all })}
      </progress>
      <span className="whitespace-nowrap text-sm">完成 {progressInWords({ reached, all })}</span>
    </div>
  );
}
