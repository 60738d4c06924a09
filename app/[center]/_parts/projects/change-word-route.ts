import { z } from "zod";
import type { MemberPermission } from "@/lib/domain/access";
import { changeKindLabels } from "@/lib/domain/projects/change/change";
import { changePaper } from "@/lib/domain/projects/change/change-paper";
import { asWordPaper } from "@/lib/usecases/admission/issue/issued-paper";
import { getChangeToPrint } from "@/lib/usecases/projects/change/change-record";
import { centerRoute, fileResponse } from "@/lib/web/route";

/** 项目变更审批表 as a Word document. */
export function changeWordRoute(permission: MemberPermission) {
  return centerRoute({
    permission,
    input: z.object({ change: z.uuid() }),
    load: getChangeToPrint,
    respond: async ({ center, data: change }) =>
      fileResponse(
        await asWordPaper({
          paper: changePaper(change, center),
          name: `${change.project.number}_${change.project.name}_${changeKindLabels[change.kind]}审批表`,
        }),
      ),
  });
}
