import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { attachSitePhoto } from "@/lib/usecases/center/site-photo";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "settings.edit",
  input: z.object(received),
  receive: receiveFile.bind(null, "sitePhoto"),
  run: attachSitePhoto,
  discard: discardFile,
});
