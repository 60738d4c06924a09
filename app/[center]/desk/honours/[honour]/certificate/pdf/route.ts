import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { honourCertificateFile } from "@/lib/usecases/projects/giving/honour";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "honour.view",
  input: z.object({ honour: z.uuid() }),
  load: honourCertificateFile,
  respond: fileAnswer,
});
