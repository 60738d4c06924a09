import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { pagePicture } from "@/lib/usecases/registry/page-picture";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "organization.view",
  input: z.object({ organization: z.uuid(), file: z.uuid() }),
  load: pagePicture,
  respond: fileAnswer,
});
