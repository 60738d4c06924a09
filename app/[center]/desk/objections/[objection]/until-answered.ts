import type { ProjectState } from "@/lib/domain/projects/project/project";
import type { ApplicationState } from "@/lib/domain/recruitment/application/application-lifecycle";

/** What waits for the answer. */
export function untilAnswered(
  concerns: string,
  objectedTo: { name: string; state: ProjectState } | null,
  application: { state: ApplicationState } | null,
): string {
  if (objectedTo)
    return objectedTo.state === "prepared"
      ? `答复前，项目“${objectedTo.name}”不能启动。`
      : `项目“${objectedTo.name}”已经启动，答复前照常实施；认定成立的，由审批人决定暂停、终止或维持。`;
  return application?.state === "signed"
    ? `${concerns}已经签约，答复前照常执行。`
    : `答复前，${concerns}不能签约；其他组织不受影响。`;
}
