import { z } from "zod";
import { received } from "@/app/[center]/received";
import { attachToObjection } from "@/lib/usecases/admission/objection/objection-file";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "objection.edit",
  input: z.object({ objection: z.uuid(), ...received }),
  receive: receiveFile.bind(null, "attachment"),
  run: attachToObjection,
  discard: discardFile,
});
