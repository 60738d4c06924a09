import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { attachPaper } from "@/lib/usecases/incubation/registration/case";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "registration.edit",
  input: z.object({ registration: z.uuid(), part: z.string().max(20), ...received }),
  receive: receiveFile.bind(null, "material"),
  run: attachPaper,
  discard: discardFile,
});
