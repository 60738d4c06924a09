import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { attachToNews } from "@/lib/usecases/center/news-file";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "news.edit",
  input: z.object({ news: z.uuid(), ...received }),
  receive: receiveFile.bind(null, "attachment"),
  run: attachToNews,
  discard: discardFile,
});
