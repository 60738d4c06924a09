import { Alert } from "@/components/ui/alert";
import type { EvaluationState } from "@/lib/domain/review/evaluation";

/** Why a sheet came back from the center. */
export function ReturnedNote({ task }: { task: { state: EvaluationState; reason: string | null } }) {
  if (task.state !== "running" || task.reason === null) return null;
  return (
    <Alert tone="warning" title="中心退回了评审">
      {task.reason}
    </Alert>
  );
}
