import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { milestoneFile } from "@/lib/usecases/incubation/plan/milestone-file";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "ownPlan.view",
  scope: "organization",
  input: z.object({ milestone: z.uuid(), file: z.uuid() }),
  load: milestoneFile,
  respond: fileAnswer,
});
