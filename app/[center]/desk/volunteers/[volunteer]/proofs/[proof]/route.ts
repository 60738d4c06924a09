import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { hoursProofFile } from "@/lib/usecases/community/volunteer/hours-proof";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "volunteer.view",
  input: z.object({ volunteer: z.uuid(), proof: z.uuid() }),
  load: hoursProofFile,
  respond: fileAnswer,
});
