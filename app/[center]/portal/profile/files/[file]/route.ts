import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { ownPagePicture } from "@/lib/usecases/registry/page-picture";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "ownPage.view",
  scope: "organization",
  input: z.object({ file: z.uuid() }),
  load: ownPagePicture,
  respond: fileAnswer,
});
