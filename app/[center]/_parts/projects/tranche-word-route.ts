import { z } from "zod";
import type { MemberPermission } from "@/lib/domain/access";
import { tranchePaper } from "@/lib/domain/projects/money/tranche-paper";
import { asWordPaper } from "@/lib/usecases/admission/issue/issued-paper";
import { getTranche } from "@/lib/usecases/projects/money/tranche";
import { centerRoute, fileResponse } from "@/lib/web/route";

/** 拨付审批表 as a Word document. */
export function trancheWordRoute(permission: MemberPermission) {
  return centerRoute({
    permission,
    input: z.object({ tranche: z.uuid() }),
    load: getTranche,
    respond: async ({ center, data: tranche }) =>
      fileResponse(
        await asWordPaper({
          paper: tranchePaper(tranche, center),
          name: `${tranche.project.number}_${tranche.project.name}_${tranche.name}_拨付审批表`,
        }),
      ),
  });
}
