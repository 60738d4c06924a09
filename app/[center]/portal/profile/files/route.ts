import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { attachPagePicture } from "@/lib/usecases/registry/page-picture";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "ownPage.edit",
  scope: "organization",
  input: z.object(received),
  receive: receiveFile.bind(null, "pagePicture"),
  run: attachPagePicture,
  discard: discardFile,
});
