import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { attachToMilestone } from "@/lib/usecases/incubation/plan/milestone-file";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "ownPlan.edit",
  scope: "organization",
  input: z.object({ milestone: z.uuid(), ...received }),
  receive: receiveFile.bind(null, "attachment"),
  run: attachToMilestone,
  discard: discardFile,
});
