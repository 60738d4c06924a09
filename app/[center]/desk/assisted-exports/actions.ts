"use server";

import { z } from "zod";
import { approveExport, refuseExport } from "@/lib/usecases/community/assisted/assisted-export";
import { centerAction } from "@/lib/web/action";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { exported: z.uuid(), edition };

export const approveExportAction = centerAction({
  permission: "assistedExport.decide",
  input: z.object({ ...one, reason: requiredText("批准的理由", 200) }),
  run: approveExport,
});

export const refuseExportAction = centerAction({
  permission: "assistedExport.decide",
  input: z.object({ ...one, reason: requiredText("不批准的理由", 200) }),
  run: refuseExport,
});
