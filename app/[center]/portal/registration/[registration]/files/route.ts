import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { attachOwnPaper } from "@/lib/usecases/incubation/registration/own-case";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "ownRegistration.edit",
  scope: "organization",
  input: z.object({
    registration: z.uuid(),
    part: z.string().regex(/^step\d{1,2}$/),
    ...received,
  }),
  receive: receiveFile.bind(null, "material"),
  run: attachOwnPaper,
  discard: discardFile,
});
