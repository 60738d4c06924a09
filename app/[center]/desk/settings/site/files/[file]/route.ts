import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { sitePhoto } from "@/lib/usecases/center/site-photo";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "settings.view",
  input: z.object({ file: z.uuid() }),
  load: sitePhoto,
  respond: fileAnswer,
});
