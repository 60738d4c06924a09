import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { attachToHonour } from "@/lib/usecases/projects/giving/honour";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "honour.edit",
  input: z.object({ honour: z.uuid(), ...received }),
  receive: receiveFile.bind(null, "attachment"),
  run: attachToHonour,
  discard: discardFile,
});
