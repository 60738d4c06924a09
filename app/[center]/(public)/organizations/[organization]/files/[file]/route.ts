import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { shownPicture } from "@/lib/usecases/registry/page-picture";
import { publicRoute } from "@/lib/web/route";

export const GET = publicRoute({
  permission: "site.view",
  input: z.object({ organization: z.uuid(), file: z.uuid() }),
  load: shownPicture,
  respond: fileAnswer,
});
