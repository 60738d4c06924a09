import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { publicNewsFile } from "@/lib/usecases/center/news-file";
import { publicRoute } from "@/lib/web/route";

export const GET = publicRoute({
  permission: "site.view",
  input: z.object({ news: z.uuid(), file: z.uuid() }),
  load: publicNewsFile,
  respond: fileAnswer,
});
