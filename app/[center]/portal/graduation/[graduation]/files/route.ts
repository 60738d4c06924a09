import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { attachEvidence } from "@/lib/usecases/incubation/graduation/request";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "ownGraduation.edit",
  scope: "organization",
  input: z.object({ graduation: z.uuid(), ...received }),
  receive: receiveFile.bind(null, "attachment"),
  run: attachEvidence,
  discard: discardFile,
});
