import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { oldAgreementFile } from "@/lib/usecases/incubation/old-agreement";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "incubatee.view",
  input: z.object({ incubatee: z.uuid(), file: z.uuid() }),
  load: oldAgreementFile,
  respond: fileAnswer,
});
