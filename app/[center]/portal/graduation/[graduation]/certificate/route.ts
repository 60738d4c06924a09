import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { graduationCertificateFile } from "@/lib/usecases/incubation/graduation/certificate";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "ownGraduation.view",
  scope: "organization",
  input: z.object({ graduation: z.uuid() }),
  load: graduationCertificateFile,
  respond: fileAnswer,
});
