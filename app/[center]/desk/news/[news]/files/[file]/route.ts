import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { newsFile } from "@/lib/usecases/center/news-file";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "news.view",
  input: z.object({ news: z.uuid(), file: z.uuid() }),
  load: newsFile,
  respond: fileAnswer,
});
