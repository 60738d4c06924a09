import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { trainingCertificateFile } from "@/lib/usecases/incubation/training/certificate";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "training.view",

  input: z.object({ training: z.uuid(), enrolment: z.uuid() }),
  load: trainingCertificateFile,
  respond: fileAnswer,
});
